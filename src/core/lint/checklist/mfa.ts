import { page, sources, thread } from "../sources.ts";
import { allOf, isAlwaysOn, usesRadius } from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";

const ENTRA = "https://learn.microsoft.com/entra/identity/authentication";
const extension = page(
  "Use Microsoft Entra multifactor authentication with NPS (Microsoft)",
  `${ENTRA}/howto-mfa-nps-extension`,
);
const withVpn = page(
  "VPN with Microsoft Entra multifactor authentication (Microsoft)",
  `${ENTRA}/howto-mfa-nps-extension-vpn`,
);

/** A second factor, asked for by an extension of NPS. */
export const mfa: ChecklistGroup = {
  id: "mfa",
  title: "Entra MFA extension of NPS, if it is used",
  entries: [
    {
      id: "mfa-method",
      title: "See that the extension supports the method of sign-in",
      says: "For VPN, Microsoft names MS-CHAP v2 and PEAP, and says that no other EAP method is supported.",
      source: [withVpn],
      applies: usesRadius,
    },
    {
      id: "mfa-radius-timeout",
      title: "Raise the RADIUS timeout of the VPN server to 60 seconds or more",
      says:
        "The answer comes when the person has confirmed. Microsoft advises at least 60 seconds and names 90 and " +
        "120; with less, the VPN server asks again and NPS discards the repetition.",
      command: "Get-RemoteAccessRadius | Format-List ServerName, Purpose, Timeout",
      source: [extension],
      applies: usesRadius,
    },
    {
      id: "mfa-no-typing",
      title: "Give people a second factor that needs no typing",
      says:
        "The VPN client of Windows has no field for a code, so a call or a notification is left. Where people also " +
        "have codes, OVERRIDE_NUMBER_MATCHING_WITH_OTP has to be FALSE on NPS.",
      command: "(Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\AzureMfa).OVERRIDE_NUMBER_MATCHING_WITH_OTP",
      source: [withVpn, extension],
      applies: usesRadius,
    },
    {
      id: "mfa-own-nps",
      title: "Give the VPN an NPS of its own",
      says:
        "The extension asks for the second factor for every request that this NPS authenticates, and such an NPS " +
        "cannot hand requests on to another server. Install it elsewhere than on the VPN server.",
      source: [extension, thread("MicrosoftDocs/azure-docs", 63367)],
      applies: usesRadius,
    },
    {
      id: "mfa-registered",
      title: "See that people are known to Entra and registered for MFA",
      says:
        "The extension needs accounts that are synchronised from the domain, and a method that the person has " +
        "registered before the first connection.",
      source: [extension],
      applies: usesRadius,
    },
    {
      id: "mfa-prompts",
      title: "Decide whether a prompt at each connection is bearable",
      says:
        "An Always On connection dials at sign-in, after sleep and when the network changes, and each dial asks for " +
        "the second factor.",
      source: [sources.conclusion],
      applies: allOf(usesRadius, isAlwaysOn),
    },
  ],
};
