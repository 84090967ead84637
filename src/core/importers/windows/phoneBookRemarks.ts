import { type PhoneBookEntry, valuesOf } from "../../formats/phoneBook.ts";
import { parsePhoneBookFilters } from "../../formats/phoneBookFilters.ts";
import { parsePhoneBookRoutes } from "../../formats/phoneBookRoutes.ts";
import type { Remark } from "../importer.ts";
import { loss } from "../remarks.ts";
import { phoneBookFilterNodes } from "./phoneBookFilterNodes.ts";
import { isWithoutMeaning } from "./phoneBookKeys.ts";
import { READ_KEYS } from "./phoneBookNodes.ts";
import { protocolOf } from "./vpnStrategy.ts";

/** Lists that a phone book counts and keeps in a form that is not documented. */
const COUNTED: Readonly<Record<string, string>> = {
  NumNrptRules: "name resolution rules",
  NumTrustedNetworks: "trusted networks",
  NumDnsSearchSuffixes: "DNS suffixes of the search list",
  NumAppIds: "Store apps that start the connection",
  NumClassicAppIds: "programs that start the connection",
  NumCustomPolicy: "sets of algorithms",
  NumEku: "purposes of machine certificates",
};

/** Settings that ProfileXML has no element for, unless they are 0. */
const WITHOUT_ELEMENT: readonly string[] = [
  "AutoLogon",
  "DisableMobility",
  "DisableIKENameEkuCheck",
  "IdleDisconnectSeconds",
  "ProxyFlags",
  "WebAuthEnabled",
  "DisableDefaultDnsSuffixes",
];

/** What of a section of a phone book a profile does not have. */
export function phoneBookRemarks(entry: PhoneBookEntry): readonly Remark[] {
  return [
    ...protocolLosses(entry),
    ...signInLosses(entry),
    ...listLosses(entry),
    ...phoneBookFilterNodes(entry).losses,
    ...WITHOUT_ELEMENT.flatMap((key) => elementLoss(key, first(entry, key))),
    ...unknownKeys(entry),
  ].map((text) => loss(text));
}

function protocolLosses(entry: PhoneBookEntry): readonly string[] {
  const written = first(entry, "VpnStrategy");
  const { protocol, order } = protocolOf(written);
  if (written === "" || order === null || isPlugin(entry)) return [];
  const instead = protocol === "" ? "The profile names no protocol." : `The profile says ${protocol} alone.`;
  return [`VpnStrategy ${written} stands for ${order}. ${instead}`];
}

function signInLosses(entry: PhoneBookEntry): readonly string[] {
  const method = first(entry, "CustomAuthKey");
  if (isPlugin(entry)) return [];
  if (Number(method) > 0)
    return [
      `The settings of EAP method ${method} stand in CustomAuthData, in a form that only Windows reads. ` +
        "(Get-VpnConnection -Name …).EapConfigXmlStream.InnerXml gives them as XML.",
    ];
  if (Number(first(entry, "DeviceTunnel")) > 0) return [];
  const written = first(entry, "AuthRestrictions");
  return written === "" ? [] : [`How the user signs in is not understood: AuthRestrictions is ${written}.`];
}

function listLosses(entry: PhoneBookEntry): readonly string[] {
  const counted = Object.entries(COUNTED).flatMap(([key, things]) => {
    const count = first(entry, key);
    return Number(count) > 0
      ? [`${key} is ${count}: ${things} stand in the phone book in a form that is not documented.`]
      : [];
  });
  return [...counted, ...unreadable(entry, "Routes", "NumRoutes", parsePhoneBookRoutes), ...unreadableFilters(entry)];
}

function unreadableFilters(entry: PhoneBookEntry): readonly string[] {
  return unreadable(entry, "PerAppTrafficFilters", "NumPerAppTrafficFilters", parsePhoneBookFilters);
}

function unreadable(
  entry: PhoneBookEntry,
  key: string,
  countKey: string,
  parse: (digits: string) => readonly unknown[] | null,
): readonly string[] {
  const found = parse(valuesOf(entry, key).join(""));
  const count = Number(first(entry, countKey));
  if (found === null) return [`${key} is not understood and was left out.`];
  if (!(count > found.length)) return [];
  return [`${countKey} is ${count}, but ${key} has ${found.length}. The others are missing.`];
}

function elementLoss(key: string, value: string): readonly string[] {
  return value === "" || value === "0" ? [] : [`${key} is ${value}. ProfileXML has no element for it.`];
}

function unknownKeys(entry: PhoneBookEntry): readonly string[] {
  const known = new Set([...READ_KEYS, ...WITHOUT_ELEMENT, ...Object.keys(COUNTED)].map((key) => key.toLowerCase()));
  const unknown = entry.settings.filter(
    ({ key, value }) => value !== "" && value !== "0" && !known.has(key.toLowerCase()) && !isWithoutMeaning(key),
  );
  const names = [...new Set(unknown.map(({ key }) => key))];
  return names.length === 0 ? [] : [`Keys that are not understood were left out: ${names.join(", ")}.`];
}

function isPlugin(entry: PhoneBookEntry): boolean {
  return valuesOf(entry, "ThirdPartyProfileInfo").length > 0;
}

function first(entry: PhoneBookEntry, key: string): string {
  return valuesOf(entry, key)[0]?.trim() ?? "";
}
