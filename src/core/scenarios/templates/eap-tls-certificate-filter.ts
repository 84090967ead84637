import { userTunnel } from "../../deployment/newProfile.ts";
import { inTurn } from "../inTurn.ts";
import { usageFilter } from "../steps/certificate.ts";
import { serverTrust } from "../steps/serverTrust.ts";
import { outer, signIn, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

const needs = [
  "User certificates: with Client Authentication, the user principal name and an application policy of your own.",
  "CA: a template that adds this policy; the root is trusted on the clients, and the issuing CA stands in NTAuth.",
  "RADIUS server: NPS or another, with a Server Authentication certificate and a policy that offers EAP-TLS.",
  "VPN gateway: asks the RADIUS server, and for IKEv2 has a certificate with its public name.",
];

export const eapTlsCertificateFilter: Template = {
  id: "eap-tls-certificate-filter",
  title: "EAP-TLS with certificate filter",
  summary:
    "Users sign in with a certificate directly. A filter by issuer and by an own application policy leaves only the " +
    "right one.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn("Sign in with a certificate, without a tunnel around it.", "EAP-TLS verifies both sides by itself.", [
        outer("tls"),
      ]),
      serverTrust,
      usageFilter,
    ]),
    needs,
    cannotKnow: [],
  }),
};
