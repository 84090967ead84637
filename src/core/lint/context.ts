/**
 * What an administrator knows and no ProfileXML says: asked once for a deployment. What is not answered is absent, and a
 * rule that needs it asks instead of guessing.
 */
import { parseIp } from "../ip/address.ts";
import { parsePrefix } from "../ip/prefix.ts";
import { WINDOWS_RELEASES, type WindowsRelease } from "../vocabulary/spec.ts";
import { windowsName } from "../vocabulary/windowsName.ts";

export interface Context {
  readonly oldestWindows?: WindowsRelease;
  readonly newestWindows?: WindowsRelease;
  readonly edition?: "enterprise" | "pro" | "home";
  readonly channel?: Channel;
  readonly join?: "domain" | "hybrid" | "entra" | "workgroup";
  readonly gateway?: "rras" | "azure" | "other";
  /** The networks from which clients get their addresses, in CIDR notation, separated by commas. */
  readonly addressPool?: string;
  /** The DNS servers that the gateway hands out, separated by commas. */
  readonly gatewayDnsServers?: string;
  /** Whether the gateway assigns IPv6 addresses. */
  readonly assignsIPv6?: boolean;
  /** Whether some clients have no IPv6 at all. */
  readonly clientsLackIPv6?: boolean;
  readonly sharedPcs?: boolean;
  readonly credentialGuard?: boolean;
  /** How Windows Hello for Business is trusted by the domain; "none" when it is not used. */
  readonly helloTrust?: "certificate" | "key" | "cloud" | "none";
}

export type Channel =
  "intuneCustom" | "intuneTemplate" | "powershell" | "configMgr" | "provisioningPackage" | "groupPolicy";

export type ContextKey = keyof Context;

/** How one fact about the deployment is asked. */
export interface Question {
  /** Label, in words. */
  readonly title: string;
  /** What the answer is used for: one sentence. */
  readonly help: string;
  readonly answer:
    | { readonly kind: "choice"; readonly options: readonly Option[] }
    | { readonly kind: "flag" }
    | {
        readonly kind: "text";
        readonly says: string;
        readonly example: string;
        readonly isValid: (text: string) => boolean;
      };
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const releases = WINDOWS_RELEASES.map((release) => ({ value: release, label: windowsName(release) }));

/** Every question, in the order in which it is asked. */
export const QUESTIONS: { readonly [K in ContextKey]-?: Question } = {
  oldestWindows: {
    title: "Oldest Windows",
    help: "Some settings are unknown to older releases, which ignore them or refuse the profile.",
    answer: { kind: "choice", options: releases },
  },
  newestWindows: {
    title: "Newest Windows",
    help: "Windows 11 is stricter than Windows 10 about server names, trusted roots and the order of elements.",
    answer: { kind: "choice", options: releases },
  },
  channel: {
    title: "Deployed with",
    help: "Each channel has its own demands on order, names and encoding.",
    answer: {
      kind: "choice",
      options: [
        { value: "intuneCustom", label: "Intune, custom policy" },
        { value: "intuneTemplate", label: "Intune, VPN template" },
        { value: "powershell", label: "PowerShell" },
        { value: "configMgr", label: "Configuration Manager" },
        { value: "provisioningPackage", label: "Provisioning package" },
        { value: "groupPolicy", label: "Group Policy tools" },
      ],
    },
  },
  edition: {
    title: "Lowest Windows edition",
    help: "A device tunnel is documented for Enterprise and Education.",
    answer: {
      kind: "choice",
      options: [
        { value: "enterprise", label: "Enterprise or Education" },
        { value: "pro", label: "Pro" },
        { value: "home", label: "Home" },
      ],
    },
  },
  join: {
    title: "Devices are",
    help: "What a device is joined to decides which credentials and which name service it has.",
    answer: {
      kind: "choice",
      options: [
        { value: "domain", label: "Joined to a domain" },
        { value: "hybrid", label: "Hybrid joined" },
        { value: "entra", label: "Joined to Microsoft Entra" },
        { value: "workgroup", label: "In a workgroup" },
      ],
    },
  },
  gateway: {
    title: "VPN gateway",
    help: "Gateways differ in protocols, cryptography and the certificates they accept.",
    answer: {
      kind: "choice",
      options: [
        { value: "rras", label: "Windows Server (RRAS)" },
        { value: "azure", label: "Azure VPN Gateway" },
        { value: "other", label: "Another gateway" },
      ],
    },
  },
  addressPool: {
    title: "Address pool",
    help: "The addresses that clients get decide the class-based route, and whether a home network collides.",
    answer: {
      kind: "text",
      says: "networks in CIDR notation, separated by commas",
      example: "10.8.0.0/16",
      isValid: (text) => itemsOf(text).every((item) => parsePrefix(item) !== null),
    },
  },
  gatewayDnsServers: {
    title: "DNS servers that the gateway hands out",
    help: "A name rule that names the same servers is usually not needed.",
    answer: {
      kind: "text",
      says: "IP addresses, separated by commas",
      example: "10.0.0.10, 10.0.0.11",
      isValid: (text) => itemsOf(text).every((item) => parseIp(item) !== null),
    },
  },
  assignsIPv6: {
    title: "The gateway assigns IPv6 addresses",
    help: "Without them, IPv6 traffic can pass beside a force tunnel.",
    answer: { kind: "flag" },
  },
  clientsLackIPv6: {
    title: "Some clients have no IPv6",
    help: "Connections have been seen to fail when a profile has IPv6 routes and the client has no IPv6.",
    answer: { kind: "flag" },
  },
  sharedPcs: {
    title: "PCs are shared by several people",
    help: "A user profile belongs to the person it was installed for; others on the same PC do not have it.",
    answer: { kind: "flag" },
  },
  credentialGuard: {
    title: "Credential Guard is on",
    help: "With Credential Guard, Windows does not hand the signed-in user's password to MSCHAPv2.",
    answer: { kind: "flag" },
  },
  helloTrust: {
    title: "Windows Hello for Business",
    help: "VPN with Hello works in certificate mode; key and cloud trust have no certificate of the user.",
    answer: {
      kind: "choice",
      options: [
        { value: "certificate", label: "Certificate trust" },
        { value: "key", label: "Key trust" },
        { value: "cloud", label: "Cloud Kerberos trust" },
        { value: "none", label: "Not used" },
      ],
    },
  },
};

export const CONTEXT_KEYS = Object.keys(QUESTIONS) as readonly ContextKey[];

/** The items of a comma-separated answer, without blanks. */
export function itemsOf(answer: string): readonly string[] {
  return answer
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
