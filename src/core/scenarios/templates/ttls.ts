import { userTunnel } from "../../deployment/newProfile.ts";
import type { EapMethodInUse } from "../../profile/eap/methodInUse.ts";
import { inTurn } from "../inTurn.ts";
import { serverTrust } from "../steps/serverTrust.ts";
import { inside, outer, signIn, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

const needs = [
  "Third-party RADIUS server: offers EAP-TTLS with PAP inside. NPS does not.",
  "Directory: checks the password as it was typed, such as LDAP or a service for one-time passwords.",
  "VPN gateway: asks the RADIUS server, and for IKEv2 has a certificate with its public name.",
];

export const ttls: Template = {
  id: "ttls",
  title: "EAP-TTLS with password",
  summary:
    "Users sign in with a password that a third-party RADIUS server checks in plain text, inside a verified tunnel.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn(
        "Send the password as it was typed (PAP) inside EAP-TTLS.",
        "Directories that cannot check MS-CHAP v2 need it so. What protects it is the verification of the server.",
        [outer("ttls"), inside("ttls", "pap", hasPasswordInside)],
      ),
      serverTrust,
    ]),
    needs,
    cannotKnow: [],
  }),
};

/** Any way to send a password will do. */
function hasPasswordInside(inUse: EapMethodInUse): boolean {
  if (inUse.kind !== "ttls" || inUse.inner.kind === "none") return false;
  return inUse.inner.kind !== "eap" || inUse.inner.method.kind === "mschapv2";
}
