import { userTunnel } from "../../deployment/newProfile.ts";
import { inTurn } from "../inTurn.ts";
import { outer, signIn, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

const needs = [
  "Passwords: entered by the users. Windows can hand over its own, but not with Credential Guard and not after a " +
    "sign-in without password.",
  "RADIUS server: NPS or another, with a policy that offers EAP-MSCHAP v2.",
  "VPN gateway: asks the RADIUS server. Its certificate is the only proof that users reach the right server, since " +
    "this method verifies none.",
];

export const eapMschapv2: Template = {
  id: "eap-mschapv2",
  title: "Password with EAP-MSCHAP v2",
  summary:
    "Users sign in with name and password and no tunnel around it: the least to set up, and the least protection.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn("Sign in with a password, without a tunnel around it.", "That is all this method is.", [
        outer("mschapv2"),
      ]),
    ]),
    needs,
    cannotKnow: [],
  }),
};
