import { set } from "../../../profile/changes.ts";
import type { AnyRef } from "../../../profile/ref.ts";
import { listed } from "../../../phrases.ts";
import { inPeap, innerEap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const ROOT = "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72";

export const eapPeapOuterInnerDiffer = defineRule({
  id: "eap-peap-outer-inner-differ",
  severity: "warning",
  title: "PEAP and the certificate sign-in inside it trust the same server",
  why:
    "Both verify the server on their own, and it is usually the same one: where the names or roots differ, one of the two " +
    "is likely to refuse it.",
  source: [sources.deployGuide, sources.dpc, sources.conclusion],
  covers: ["EAP122"],
  alsoEapOnly: true,
  good: [peapWith("nps1.corp.contoso.com", ROOT), peapWith("NPS1.corp.contoso.com", ROOT.replaceAll(" ", ""))],
  bad: [
    peapWith("nps2.corp.contoso.com", ROOT),
    peapWith("NPS1.corp.contoso.com", "5e e1 d7 2e ac 4a d3 23 57 c3 3e ff 1f 8c 7a 25 3c 1e 74 7a"),
  ],

  check(look) {
    const [outer, inner] = eapSlots(look.read).levels;
    if (outer?.method !== "peap" || inner === undefined || !outer.verifies || !inner.verifies) return;
    compare(look, outer.refs.serverNames, inner.refs.serverNames, "names");
    compare(look, outer.refs.roots, inner.refs.roots, "roots");
  },
});

function compare({ read, report }: Look, outer: AnyRef, inner: AnyRef, what: "names" | "roots"): void {
  const outside: readonly string[] = read(outer).value ?? [];
  const inside: readonly string[] = read(inner).value ?? [];
  if (outside.length === 0 || inside.length === 0 || isSame(outside, inside)) return;
  report(inner, {
    message: `The tunnel of PEAP lists ${listed(outside)}, and EAP-TLS inside it ${listed(inside)}.`,
    fix: [
      fix(`Take the ${what} of the tunnel`, set(inner, outside)),
      fix(`Take these ${what} for the tunnel`, set(outer, inside)),
    ],
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return sorted(one) === sorted(other);
}

function sorted(entries: readonly string[]): string {
  return [...new Set(entries.map((entry) => entry.toLowerCase()))].toSorted().join(";");
}

function peapWith(innerName: string, innerRoot: string): string {
  return inPeap`
    ${validation("nps1.corp.contoso.com", ROOT)}
    ${innerEap(13, validation(innerName, innerRoot))}`;
}

function validation(name: string, root: string): string {
  return [
    "<ServerValidation>",
    `  <ServerNames>${name}</ServerNames>`,
    `  <TrustedRootCA>${root}</TrustedRootCA>`,
    "</ServerValidation>",
  ].join("\n");
}
