import { at } from "../../profile/at.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";

/** A setting of a section of rasphone.pbk, and what it becomes. */
export type PhoneBookChange =
  | { readonly kind: "set"; readonly key: string; readonly value: string }
  /** One bit of a number: the others stay as they are. */
  | { readonly kind: "bit"; readonly key: string; readonly bit: number; readonly on: boolean };

/** What the administrator chooses that ProfileXML has no element for. */
export interface PhoneBookChoices {
  readonly protocols: string;
  readonly noMobility: boolean;
  readonly windowsSignIn: boolean;
  readonly olderWindows: boolean;
}

/** The orders of protocols by the words of the option: VPN_STRATEGY of ras.h. */
export const PROTOCOL_ORDERS: Readonly<Record<string, { readonly value: string; readonly title: string }>> = {
  profile: { value: "", title: "As the profile says" },
  "ikev2-then-sstp": { value: "14", title: "IKEv2, then SSTP" },
  "ikev2-first": { value: "8", title: "IKEv2, then all others" },
  "sstp-first": { value: "6", title: "SSTP, then all others" },
  ikev2: { value: "7", title: "IKEv2 only" },
  sstp: { value: "5", title: "SSTP only" },
};

/** Values of DataEncryption; 256 is what scripts of the field write, the others are RAS' own numbers. */
const ENCRYPTION: Readonly<Record<string, string>> = { None: "0", Optional: "8", Require: "256", Max: "512" };

/** What has to change in the phone book, in the order of its keys. */
export function phoneBookChanges(document: XmlDocument, choices: PhoneBookChoices): readonly PhoneBookChange[] {
  const strategy = PROTOCOL_ORDERS[choices.protocols]?.value ?? "";
  return [
    ...(choices.windowsSignIn ? [set("AutoLogon", "1")] : []),
    ...(strategy === "" ? [] : [set("VpnStrategy", strategy)]),
    ...(choices.noMobility ? [set("DisableMobility", "1")] : []),
    ...(choices.olderWindows ? newerElements(document) : []),
  ];
}

/** Elements that only newer Windows takes, as settings of the phone book. */
function newerElements(document: XmlDocument): readonly PhoneBookChange[] {
  const outage = read(document, at.NetworkOutageTime).value;
  const encryption = read(document, at.DataEncryption).value;
  return [
    ...(outage === undefined ? [] : [set("NetworkOutageTime", String(outage)), set("DisableMobility", "0")]),
    ...numbered("IpInterfaceMetric", read(document, at.IPv4InterfaceMetric).value),
    ...numbered("Ipv6InterfaceMetric", read(document, at.IPv6InterfaceMetric).value),
    ...switched("UseRasCredentials", read(document, at.UseRasCredentials).value),
    ...(encryption === undefined ? [] : [set("DataEncryption", ENCRYPTION[encryption] ?? "256")]),
    ...switched("PrivateNetwork", read(document, at.PrivateNetwork).value),
    ...switched("Disable_IKEv2_Fragmentation", read(document, at.DisableIKEv2Fragmentation).value),
    ...bit(8, read(document, at.DisableAdvancedOptionsEditButton).value),
    ...bit(16, read(document, at.DisableDisconnectButton).value),
  ];
}

function set(key: string, value: string): PhoneBookChange {
  return { kind: "set", key, value };
}

function numbered(key: string, value: number | undefined): readonly PhoneBookChange[] {
  return value === undefined ? [] : [set(key, String(value))];
}

function switched(key: string, on: boolean | undefined): readonly PhoneBookChange[] {
  return on === undefined ? [] : [set(key, on ? "1" : "0")];
}

function bit(value: number, on: boolean | undefined): readonly PhoneBookChange[] {
  return on === undefined ? [] : [{ kind: "bit", key: "Options", bit: value, on }];
}
