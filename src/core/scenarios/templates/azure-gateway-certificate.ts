import { type Starter, userTunnel } from "../../deployment/newProfile.ts";
import { trustPlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { inTurn } from "../inTurn.ts";
import type { PlanStep } from "../plan.ts";
import { issuerFilter } from "../steps/certificate.ts";
import { trustWhereVerified } from "../steps/serverTrust.ts";
import { outer, signIn, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

// Microsoft: "Configure an Always On VPN user tunnel", "About gateway root certificate migration and P2S VPN profile
// updates" and the point-to-site FAQ, all of Azure VPN Gateway.
const needs = [
  "Azure VPN gateway: route-based, with point-to-site over IKEv2 and Azure certificate authentication. The Basic SKU has no " +
    "IKEv2.",
  "Root certificate: uploaded to the gateway, which accepts the certificates that it has issued.",
  "User certificates: issued by that root, in the personal store of each user, on computers that have the root too.",
  "Client package: from the Azure portal. It names the gateway in VpnSettings.xml and brings its root as " +
    "VpnServerRoot.cer. Azure changes this root from time to time, and profiles then need the new one.",
];

const SERVER_QUESTION = "Name of the gateway: VpnServer in VpnSettings.xml of the client package";
const QUESTIONS = {
  names: "Name in the certificate of the gateway",
  root: "Thumbprint of the root of the gateway: VpnServerRoot.cer of the client package",
};

const ISSUER_QUESTION =
  "Thumbprint of the root that was uploaded to the gateway, which issues the certificates of the users";

const starter: Starter = {
  ...userTunnel,
  text: userTunnel.text.replace("Public name of the VPN server", SERVER_QUESTION),
};

export const azureGatewayCertificate: Template = {
  id: "azure-gateway-certificate",
  title: "Azure VPN gateway with certificate",
  summary:
    "Users connect to an Azure VPN gateway with a certificate. There is no RADIUS server: the gateway checks it.",
  needs,
  scope: "user",
  starter,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(SERVER_QUESTION),
      signIn("Sign in with a certificate, without a tunnel around it.", "The gateway offers EAP-TLS.", [outer("tls")]),
      gatewayTrust,
      (current) => issuerFilter(current, ISSUER_QUESTION),
    ]),
    needs,
    cannotKnow: trustPlaces(document).some(({ refs }) => read(document, refs.roots).present)
      ? ["Whether the names and roots that stand in the profile are those of the gateway, and not of a RADIUS server."]
      : [],
  }),
};

/** Microsoft's own profile verifies nothing in EAP, since IKEv2 has verified the same certificate; such a choice stays. */
function gatewayTrust(document: XmlDocument): readonly PlanStep[] {
  return trustWhereVerified(document, QUESTIONS);
}
