import { textOf } from "../../../xml/place.ts";
import { inNative } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const valueLetterCase = defineRule({
  id: "value-letter-case",
  severity: "advice",
  title: "Words are written in the letter case of Microsoft's pages",
  why: "No page says whether Windows minds another letter case. The documented one is the one that is known to work.",
  source: [sources.csp, sources.experience],
  good: [
    inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>`,
    inNative`
    <NativeProtocolType>Ikev2</NativeProtocolType>
    <Authentication>
      <UserMethod>EAP</UserMethod>
    </Authentication>`,
  ],
  bad: [
    inNative`<NativeProtocolType>ikev2</NativeProtocolType>`,
    inNative`
    <Authentication>
      <MachineMethod>certificate</MachineMethod>
    </Authentication>`,
  ],

  meets: (spec) => spec?.kind === "leaf" && spec.scalar.control === "choice",
  inspect(node, { report }) {
    const written = textOf(node.spot.place).trim();
    const documented = documentedFor(node, written);
    if (documented === null) return;
    report(node, {
      message: `"${written}" stands here; Microsoft writes "${documented}".`,
      fix: safeFix(`Write ${documented}`, replaceText(node.path, documented)),
    });
  },
});

/** As other pages of Microsoft write them, or Windows itself when it returns a profile. */
const ALSO_WRITTEN: ReadonlySet<string> = new Set(["EAP", "Mschapv2", "Ikev2"]);

/** The same word as it is documented; null where it stands so, and for any other word. */
function documentedFor({ spec }: Inspected, written: string): string | null {
  if (spec?.kind !== "leaf") return null;
  const words = (spec.scalar.suggestions ?? []).map(({ text }) => text);
  if (words.includes(written) || ALSO_WRITTEN.has(written)) return null;
  return words.find((word) => word.toLowerCase() === written.toLowerCase()) ?? null;
}
