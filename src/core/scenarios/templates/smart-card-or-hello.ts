import { userTunnel } from "../../deployment/newProfile.ts";
import { inTurn } from "../inTurn.ts";
import { issuerFilter, smartCard } from "../steps/certificate.ts";
import { serverTrust } from "../steps/serverTrust.ts";
import { outer, signIn, signsInByCertificate, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

const needs = [
  "User certificates: on a smart card, or enrolled into Windows Hello. With key trust and cloud Kerberos trust, " +
    "Hello has none by itself.",
  "CA: its root is trusted on the clients, and the issuing CA stands in NTAuth.",
  "RADIUS server: NPS or another, with a Server Authentication certificate and a policy that takes certificates.",
  "VPN gateway: asks the RADIUS server, and for IKEv2 has a certificate with its public name.",
];

export const smartCardOrHello: Template = {
  id: "smart-card-or-hello",
  title: "Smart card or Windows Hello",
  summary: "Users prove themselves with a PIN or a gesture: the certificate lies on a smart card or in Windows Hello.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn("Sign in with a certificate.", "To EAP, smart cards and Windows Hello are certificates.", [
        outer("tls", signsInByCertificate),
      ]),
      serverTrust,
      issuerFilter,
      smartCard,
    ]),
    needs,
    cannotKnow: [
      "Whether a certificate comes from a card or from Hello: both look the same, unless they have different issuers " +
        "or an application policy of their own.",
    ],
  }),
};
