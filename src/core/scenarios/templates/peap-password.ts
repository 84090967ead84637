import { userTunnel } from "../../deployment/newProfile.ts";
import { inTurn } from "../inTurn.ts";
import { serverTrust } from "../steps/serverTrust.ts";
import { inside, outer, signIn, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

const needs = [
  "Passwords: entered by the users. Windows can hand over its own, but not with Credential Guard and not after a " +
    "sign-in without password.",
  "RADIUS server: NPS or another, with a Server Authentication certificate and a policy that offers PEAP with " +
    "EAP-MSCHAP v2 inside.",
  "VPN gateway: asks the RADIUS server, and for IKEv2 has a certificate with its public name.",
];

export const peapPassword: Template = {
  id: "peap-password",
  title: "PEAP with password",
  summary: "Users sign in with name and password inside a verified tunnel. No user certificates are needed.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn(
        "Sign in with a password inside PEAP.",
        "EAP-MSCHAP v2 is the password method that Windows has inside PEAP, whose tunnel hides the exchange.",
        [
          outer("peap"),
          inside("peap", "mschapv2", (inUse) => inUse.kind === "peap" && inUse.inner?.kind === "mschapv2"),
        ],
      ),
      serverTrust,
    ]),
    needs,
    cannotKnow: [],
  }),
};
