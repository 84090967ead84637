import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inPeap, innerEap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const PASSWORD = innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>");

export const eapPeapSeveralInner = defineRule({
  id: "eap-peap-several-inner",
  severity: "warning",
  title: "PEAP has one method inside its tunnel",
  why: "The schema lets several stand there, and only one is known to be used; which one is not described.",
  source: [sources.eapSchemas, sources.experience],
  covers: ["EAP308"],
  alsoEapOnly: true,
  good: [inPeap`${PASSWORD}`],
  bad: [
    {
      xml: inPeap`
      ${PASSWORD}
      ${innerEap(13, "")}`,
      alongside: ["xml-duplicate-singleton"],
    },
  ],

  check({ read, report }) {
    if (eapSlots(read).kind !== "peap") return;
    const { path, spec } = eapAt.peap.Eap;
    const second = { path: path.with(-1, { name: "Eap", namespace: spec.namespace, index: 1 }), spec };
    if (!read(second).present) return;
    report(second, { message: "A second method stands inside the tunnel of PEAP." });
  },
});
