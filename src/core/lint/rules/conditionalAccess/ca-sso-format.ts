import { at } from "../../../profile/at.ts";
import { type Fix, safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, defineRule } from "../../rule.ts";
import { ssoWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const caSsoFormat = defineRule({
  id: "ca-sso-format",
  severity: "error",
  title: "The certificate for internal servers is described by thumbprints and object identifiers",
  why: "Windows compares both with the certificates at hand. What is neither matches none of them.",
  source: [sources.csp, sources.hicksConditionalAccess, sources.dpc],
  covers: ["EAP411", "V26"],
  good: [described("cdd4eeae6000ac7f40c3802c171e30148030c072", "1.3.6.1.5.5.7.3.2")],
  bad: [
    described("cd:d4:ee:ae:60:00:ac:7f:40:c3:80:2c:17:1e:30:14:80:30:c0:72", "1.3.6.1.5.5.7.3.2"),
    described("cdd4eeae6000ac7f40c3802c171e30148030", "1.3.6.1.5.5.7.3.2"),
    described("cdd4eeae6000ac7f40c3802c171e30148030c072", "Client Authentication"),
  ],

  check(look) {
    const { Eku, IssuerHash } = at.DeviceCompliance.Sso;
    reportMisspelt(look, IssuerHash, "a thumbprint of 40 hexadecimal digits");
    reportMisspelt(look, Eku, "an object identifier such as 1.3.6.1.5.5.7.3.2");
  },
});

type ListRef = (typeof at.DeviceCompliance.Sso)["Eku" | "IssuerHash"];

function reportMisspelt({ read, report }: Look, ref: ListRef, expected: string): void {
  const { text, undecodable } = read(ref);
  if (undecodable.length === 0 || text === null || text.trim() === "") return;
  report(ref, { message: `“${text.trim()}” is not ${expected}.`, fix: cleaning(ref, text) });
}

/** What was meant, where only marks and separators are in the way. */
function cleaning({ path, spec }: ListRef, text: string): readonly Fix[] {
  const meant = spec.scalar.clean?.(text).text;
  if (meant === undefined || !spec.scalar.codec.safeDecode(meant).success) return [];
  return [safeFix(`Write ${meant}`, replaceText(path, meant))];
}

function described(hash: string, usage: string): string {
  return ssoWith(`<Eku>${usage}</Eku>`, `<IssuerHash>${hash}</IssuerHash>`);
}
