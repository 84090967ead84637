import { type InnerTarget, switchInner } from "../../../profile/eap/switchInner.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { inTtls, innerMethod } from "../../eapExamples.ts";
import { type PasswordMethod, eapPasswordsOf } from "../../facts/passwords.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapTtlsPap = defineRule({
  id: "eap-ttls-pap",
  severity: "warning",
  security: true,
  title: "Inside EAP-TTLS stands a method that does not give the password away",
  why:
    "PAP hands the password itself to whoever ends the tunnel, CHAP needs it in clear text on the server, and the first " +
    "MS-CHAP can be broken. Only the tunnel, and the checks of its server, protect it.",
  source: [sources.authentication, sources.eapNetworkAccess],
  covers: ["EAP302"],
  alsoEapOnly: true,
  good: [
    inTtls`
    <Phase2Authentication>
      ${innerMethod(13, "")}
    </Phase2Authentication>`,
    inTtls`
    <Phase2Authentication>
      <MSCHAPv2Authentication/>
    </Phase2Authentication>`,
  ],
  bad: [
    inTtls`
    <Phase2Authentication>
      <PAPAuthentication/>
    </Phase2Authentication>`,
    inTtls`
    <Phase2Authentication>
      <MSCHAPAuthentication/>
    </Phase2Authentication>`,
  ],

  check({ read, report }) {
    for (const { kind, title, place } of eapPasswordsOf(read)) {
      if (kind === "mschapv2") continue;
      report(place, {
        message: `${title} ${DANGERS[kind]}`,
        fix: [fix("Sign in with a certificate", into("tls")), fix("Use EAP-MSCHAP v2", into("mschapv2"))],
      });
    }
  },
});

const DANGERS: Readonly<Record<Exclude<PasswordMethod["kind"], "mschapv2">, string>> = {
  pap: "sends the password as it is.",
  chap: "makes the server keep the password in clear text.",
  mschap: "protects the password in a way that was broken long ago.",
};

function into(target: InnerTarget) {
  return (document: XmlDocument) => ({ kind: "text", edits: switchInner(document, "ttls", target).edits }) as const;
}
