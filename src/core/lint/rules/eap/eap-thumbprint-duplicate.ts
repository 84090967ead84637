import { type Ref } from "../../../profile/ref.ts";
import type { Leaf, Many } from "../../../vocabulary/spec.ts";
import { trusting } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { rowsOf } from "../../facts/eapTrust.ts";
import { safeFix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const ROOT = "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72";

export const eapThumbprintDuplicate = defineRule({
  id: "eap-thumbprint-duplicate",
  severity: "advice",
  title: "A list names each thumbprint once",
  why: "The second adds nothing, and may stand where another thumbprint was meant.",
  source: [sources.eapSchemas, sources.conclusion],
  covers: ["EAP123"],
  alsoEapOnly: true,
  good: [trusting(ROOT)],
  bad: [trusting(ROOT, "CDD4EEAE6000AC7F40C3802C171E30148030C072")],

  check(look) {
    const { levels, tls } = eapSlots(look.read);
    for (const { refs } of levels) findRepeated(look, refs.roots);
    for (const place of tls) findRepeated(look, place.tls.TLSExtensions.FilteringInfo.CAHashList.IssuerHash);
  },
});

function findRepeated({ read, report }: Look, list: Ref<Many<Leaf<string>>>): void {
  const first = new Map<string, number>();
  for (const { index, ref, reading } of rowsOf(read, list)) {
    const { value } = reading;
    if (value === undefined) continue;
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, index);
    else
      report(ref, {
        message: `This thumbprint stands in row ${earlier + 1} already.`,
        fix: safeFix("Remove the repetition", { kind: "remove", ref: list, indexes: [index] }),
      });
  }
}
