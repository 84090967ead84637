import { eapAt } from "../../../profile/eap/eapAt.ts";
import { type InnerTarget, switchInner } from "../../../profile/eap/switchInner.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { inPeap, innerEap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapPeapInnerMissing = defineRule({
  id: "eap-peap-inner-missing",
  severity: "error",
  title: "PEAP has a method inside its tunnel",
  why: "PEAP itself only builds the tunnel. Without a method inside it nothing signs the user in.",
  source: [sources.authentication, sources.eapNetworkAccess],
  covers: ["EAP307"],
  alsoEapOnly: true,
  good: [inPeap`${innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>")}`],
  bad: [inPeap``],

  check({ read, report }) {
    const { kind, credentials } = eapSlots(read);
    if (kind !== "peap" || credentials.length > 0) return;
    report(eapAt.peap.Eap, {
      message: "No method stands inside the tunnel of PEAP.",
      fix: [fix("Sign in with a certificate", put("tls")), fix("Sign in with a password", put("mschapv2"))],
    });
  },
});

function put(target: InnerTarget) {
  return (document: XmlDocument) => ({ kind: "text", edits: switchInner(document, "peap", target).edits }) as const;
}
