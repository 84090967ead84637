import { userTunnel } from "../../deployment/newProfile.ts";
import { inTurn } from "../inTurn.ts";
import { issuerFilter } from "../steps/certificate.ts";
import { serverTrust } from "../steps/serverTrust.ts";
import { inside, outer, signIn, signsInByCertificate, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

const needs = [
  "User certificates: with Client Authentication and the user principal name, in the personal store of each user.",
  "CA: its root is trusted on the clients, and the issuing CA stands in NTAuth.",
  "RADIUS server: NPS or another, with a Server Authentication certificate and a policy that offers PEAP with a " +
    "certificate inside.",
  "VPN gateway: asks the RADIUS server, and for IKEv2 has a certificate with its public name.",
];

export const peapClientCertificate: Template = {
  id: "peap-client-certificate",
  title: "PEAP with client certificate",
  summary:
    "The usual Always On VPN: users sign in with a certificate and without a question, inside a verified tunnel.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn(
        "Sign in with a certificate inside PEAP.",
        "A certificate signs in without a question, and PEAP verifies the server before it is shown.",
        [outer("peap"), inside("peap", "tls", signsInByCertificate)],
      ),
      serverTrust,
      issuerFilter,
    ]),
    needs,
    cannotKnow: [],
  }),
};
