/** The templates, in the order in which they are shown: the usual ones first. */
import type { Template } from "../template.ts";
import { azureGatewayCertificate } from "./azure-gateway-certificate.ts";
import { deviceTunnel } from "./device-tunnel.ts";
import { eapMschapv2 } from "./eap-mschapv2.ts";
import { eapTlsCertificateFilter } from "./eap-tls-certificate-filter.ts";
import { entraConditionalAccess } from "./entra-conditional-access.ts";
import { peapClientCertificate } from "./peap-client-certificate.ts";
import { peapPassword } from "./peap-password.ts";
import { smartCardOrHello } from "./smart-card-or-hello.ts";
import { teapChaining } from "./teap-chaining.ts";
import { ttls } from "./ttls.ts";

export const TEMPLATES: readonly Template[] = [
  peapClientCertificate,
  eapTlsCertificateFilter,
  smartCardOrHello,
  entraConditionalAccess,
  deviceTunnel,
  azureGatewayCertificate,
  peapPassword,
  eapMschapv2,
  ttls,
  teapChaining,
];
