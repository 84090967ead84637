import { exceptInDeviceTunnel, onlyWith } from "./applicability.ts";
import { boolean } from "./scalars/boolean.ts";
import { listOf } from "./scalars/listOf.ts";
import { oid } from "./scalars/oid.ts";
import { compactThumbprint } from "./scalars/thumbprint.ts";
import { group, leaf } from "./spec.ts";

const SEPARATORS = /[,;]/;

const keyUsages = listOf(oid, { says: "object identifiers separated by commas", readAt: SEPARATORS });
const thumbprints = listOf(compactThumbprint, { says: "SHA-1 thumbprints separated by commas", readAt: SEPARATORS });

const withSso = onlyWith("DeviceCompliance/Sso/Enabled", [true], "Single sign-on with its own certificate is off.");

const sso = group(
  {
    title: "Certificate for single sign-on",
    does: "Signs in to internal servers (Kerberos) with another certificate than the one from Microsoft Entra.",
    unset: "Windows tries the certificate that signed in to the VPN, and file shares then fail or ask.",
    misses: "The certificate from Microsoft Entra is good for the VPN only: domain controllers give no tickets for it.",
    order: [20, 2],
    since: "1607",
    csp: "DeviceCompliance/Sso",
    disputed: "The schema makes this block optional; the CSP expects it once.",
    applies: onlyWith(
      "DeviceCompliance/Enabled",
      [true],
      "It is read only together with conditional access, which is not switched on.",
    ),
  },
  {
    Enabled: leaf(boolean, {
      title: "Use another certificate for Kerberos",
      does: "Switches the certificate for single sign-on on.",
      unset: "The block is incomplete: the schema asks for this switch.",
      misses: "Without an issuer below, Windows does not know which certificate is meant.",
      order: [10, 1],
      since: "1607",
      csp: "DeviceCompliance/Sso/Enabled",
      example: "true",
    }),
    Eku: leaf(keyUsages, {
      title: "Purposes of the certificate",
      does: "Names the extended key usages that the Kerberos certificate has to have.",
      unset: "The purpose plays no part in the choice of the Kerberos certificate.",
      misses: "Client authentication, 1.3.6.1.5.5.7.3.2, is what is normally meant.",
      order: [20, 2],
      since: "1607",
      csp: "DeviceCompliance/Sso/Eku",
      example: "1.3.6.1.5.5.7.3.2",
      applies: withSso,
    }),
    IssuerHash: leaf(thumbprints, {
      title: "Issuers of the certificate",
      does: "Names the certification authorities of the Kerberos certificate by thumbprint, best by that of the root.",
      unset: "No issuer is given, and Windows cannot tell which certificate is meant for Kerberos.",
      misses: "Here a thumbprint has no blanks between its digits; in EAP settings it usually has.",
      order: [30, 3],
      since: "1607",
      csp: "DeviceCompliance/Sso/IssuerHash",
      example: "cdd4eeae6000ac7f40c3802c171e30148030c072",
      disputed: "Microsoft's text separates several thumbprints by commas, its example by semicolons.",
      applies: withSso,
    }),
  },
);

/** Conditional access with Microsoft Entra: CSP node `DeviceCompliance`. */
export const deviceCompliance = group(
  {
    title: "Conditional access",
    does: "Asks Microsoft Entra for a short-lived certificate before each connection, given to compliant devices only.",
    unset: "The connection does not ask Microsoft Entra, and compliance plays no part.",
    misses:
      "Sign-in has to be by certificate, filtered for the purpose “AAD Conditional Access”, and the NPS server " +
      "has to accept certificates without revocation data.",
    order: [130, 16],
    since: "1607",
    csp: "DeviceCompliance",
    applies: exceptInDeviceTunnel("Conditional access needs a signed-in user, and a device tunnel has none."),
  },
  {
    Enabled: leaf(boolean, {
      title: "Require a compliant device",
      does: "Switches conditional access for this connection on.",
      unset: "The schema asks for this switch as soon as the block is there.",
      misses:
        "It fetches a certificate; a policy in Microsoft Entra and a filter in the EAP settings have to go with it.",
      order: [10, 1],
      since: "1607",
      csp: "DeviceCompliance/Enabled",
      example: "true",
    }),
    Sso: sso,
  },
);
