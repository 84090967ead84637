import { rootHash } from "../../../vocabulary/scalars/rootHash.ts";
import { thumbprint } from "../../../vocabulary/scalars/thumbprint.ts";
import { textOf } from "../../../xml/place.ts";
import { trusting } from "../../eapExamples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const ROOT = "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72";

export const eapThumbprintSample = defineRule({
  id: "eap-thumbprint-sample",
  severity: "warning",
  title: "Thumbprints belong to certificates of the organisation",
  why: "A thumbprint from a published sample, or one that was made up, matches no certificate, so no server and no user passes.",
  source: [sources.hicksConditionalAccess, sources.dpc, sources.conclusion],
  covers: ["EAP117"],
  alsoEapOnly: true,
  within: ["NativeProfile"],
  good: [trusting(ROOT), trusting(ROOT), trusting(ROOT)],
  bad: [
    trusting("00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"),
    trusting("AA BB CC DD EE FF 00 11 22 33 44 55 66 77 88 99 AA BB CC DD"),
    trusting("db 52 5d 00 f8 13 84 9e 3f ee c2 53 db b0 4f 21 04 c3 c2 b6"),
  ],

  inspect({ spec, spot, path }, { report }) {
    if (spec?.kind !== "leaf" || (spec.scalar !== thumbprint && spec.scalar !== rootHash)) return;
    const decoded = spec.scalar.codec.safeDecode(textOf(spot.place));
    const problem = decoded.success ? problemOf(decoded.data) : null;
    if (problem !== null) report({ path }, { message: problem });
  },
});

/** Of a lab that published its profile. */
const PUBLISHED: ReadonlySet<string> = new Set(["db525d00f813849e3feec253dbb04f2104c3c2b6"]);

/** The rule about values of samples knows the one that is all f. */
function problemOf(digits: string): string | null {
  if (PUBLISHED.has(digits)) return "This thumbprint stands in a published sample profile.";
  return /^(?:([0-9a-f])\1)+$/.test(digits) && /[^f]/.test(digits)
    ? "This is no thumbprint of a real certificate."
    : null;
}
