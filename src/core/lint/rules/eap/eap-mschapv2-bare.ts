import { eapAt } from "../../../profile/eap/eapAt.ts";
import { switchMethod } from "../../../profile/eap/switchMethod.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { inMschapv2, inPeap, innerEap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapMschapv2Bare = defineRule({
  id: "eap-mschapv2-bare",
  severity: "warning",
  security: true,
  title: "EAP-MSCHAP v2 stands inside a tunnel",
  why:
    "By itself it has no certificate of the server to verify: whoever answers gets a response from which the password can " +
    "be worked out.",
  source: [sources.authentication, sources.eapNetworkAccess],
  covers: ["EAP301"],
  alsoEapOnly: true,
  good: [inPeap`${innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>")}`],
  bad: [inMschapv2`<UseWinLogonCredentials>false</UseWinLogonCredentials>`],

  check({ read, report }) {
    if (eapSlots(read).kind !== "mschapv2") return;
    report(eapAt.eap.Type, {
      message: "EAP-MSCHAP v2 is the outer method here, so nothing verifies the server.",
      fix: fix("Put it inside PEAP", intoPeap),
    });
  },
});

function intoPeap(document: XmlDocument) {
  return { kind: "text", edits: switchMethod(document, "peap").edits } as const;
}
