import { page, sources } from "../sources.ts";
import { allOf, gateway, usesConditionalAccess, usesDeviceCertificate, usesRadius } from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";
import { setupTutorial } from "./setupTutorial.ts";

const authProtocol = page(
  "Set-VpnAuthProtocol (Microsoft)",
  "https://learn.microsoft.com/powershell/module/remoteaccess/set-vpnauthprotocol",
);

/** Who may connect, and what a device may without anyone signing in. */
export const access: ChecklistGroup = {
  id: "access",
  title: "Who may connect",
  entries: [
    {
      id: "access-group",
      title: "Let in a group, not everyone",
      says:
        "A user tunnel is decided by the network policy of the RADIUS server. Put a group of VPN users into its " +
        "conditions, and keep that group short for the pilot.",
      source: [setupTutorial],
      applies: usesRadius,
    },
    {
      id: "dt-rras-root-filter",
      title: "Let RRAS accept computer certificates of your own root only",
      says:
        "Otherwise a certificate from any root that the server trusts is good enough for a device tunnel. " +
        "Set-VpnAuthProtocol -RootCertificateNameToAccept limits it; Microsoft recommends this strongly.",
      command: "Get-VpnAuthProtocol | Format-List UserAuthProtocolAccepted, RootCertificateNameToAccept",
      source: [sources.deviceTunnel, sources.hicksBlog],
      applies: allOf(usesDeviceCertificate, gateway("rras")),
    },
    {
      id: "access-device-eku",
      title: "Limit device tunnels to a key usage of your own",
      says:
        "A root may issue certificates for more computers than should connect. Give the template a key usage of its " +
        "own, and name it in Set-VpnAuthProtocol -CertificateEKUsToAccept.",
      command: "(Get-VpnAuthProtocol).CertificateEKUsToAccept",
      source: [authProtocol, sources.hicksBlog],
      applies: allOf(usesDeviceCertificate, gateway("rras")),
    },
    {
      id: "access-device-groups",
      title: "Do not count on groups for device tunnels",
      says:
        "The gateway checks the certificate of the computer itself and asks no RADIUS server. Root, key usage, " +
        "revocation and the routes of the profile are the limits.",
      source: [sources.experience],
      applies: usesDeviceCertificate,
    },
    {
      id: "access-revocation",
      title: "Make RRAS check whether computer certificates are revoked",
      says:
        "This is how a lost device is shut out of the device tunnel. A published script sets CertAuthFlags to 4 for " +
        "it.",
      command:
        "(Get-ItemProperty " +
        "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev2).CertAuthFlags",
      source: [page("aovpntools, scripts for RRAS (Richard Hicks)", "https://github.com/richardhicks/aovpntools")],
      applies: allOf(usesDeviceCertificate, gateway("rras")),
    },
    {
      id: "access-conditional-policy",
      title: "Write the conditional access policy, and refuse other certificates",
      says:
        "The policy in Entra decides who gets a certificate for the connection. A RADIUS server that also accepts " +
        "other certificates of the person can be reached past the policy.",
      source: [sources.conditionalAccess, sources.conclusion],
      applies: usesConditionalAccess,
    },
  ],
};
