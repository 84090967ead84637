/** What the devices need for conditional access, as sentences. */
export const CLIENT_NEEDS: readonly string[] = [
  "Devices: Windows 10 1607 or later, joined to Microsoft Entra, and judged compliant where the policy asks for that.",
];

/** What Microsoft Entra and the RADIUS server need, as sentences; a profile shows none of it. */
export const SERVER_NEEDS: readonly string[] = [
  "Microsoft Entra: a certificate for VPN connectivity, and a conditional access policy for the app “VPN Server”.",
  "Active Directory: its root, “Microsoft VPN root CA gen 1”, among the trusted roots and in NTAuth.",
  "NPS: IgnoreNoRevocationCheck set to 1 under RasMan\\PPP\\EAP\\13, with PEAP under 25 too, and a restart. " +
    "The certificate from Microsoft Entra says nowhere how to ask for its revocation.",
];
