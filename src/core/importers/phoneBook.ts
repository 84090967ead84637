import { type PhoneBookEntry, isPhoneBook, parsePhoneBook, printPhoneBook, valuesOf } from "../formats/phoneBook.ts";
import { printPhoneBookFilters } from "../formats/phoneBookFilters.ts";
import { printPhoneBookRoutes } from "../formats/phoneBookRoutes.ts";
import type { Importer, Unwrapped } from "./importer.ts";
import { note, only } from "./remarks.ts";
import { foundProfile } from "./windows/foundProfile.ts";
import { unwrapEach } from "./joined.ts";
import { phoneBookNodes } from "./windows/phoneBookNodes.ts";
import { phoneBookRemarks } from "./windows/phoneBookRemarks.ts";

/** RASET_Vpn of ras.h. */
const VPN = "2";

/** The phone book of Windows: a profile for each VPN connection in it. */
export const phoneBook: Importer = {
  id: "phoneBook",
  title: "a phone book of Windows",
  summary: "rasphone.pbk: every VPN connection in it, with its routes and traffic filters.",
  examples: [
    {
      title: "a device tunnel, a user tunnel and a dial-up connection",
      name: "rasphone.pbk",
      source: printPhoneBook([deviceTunnel(), userTunnel(), dialUp()]),
      finds: [
        { kind: "profile", name: "Device", scope: "device" },
        { kind: "profile", name: "Contoso VPN", scope: null },
      ],
      remarks: [
        /^VpnStrategy 14 stands for IKEv2, then SSTP/,
        /^The settings of EAP method 25/,
        /^NumNrptRules is 7/,
        /^DisableMobility is 1/,
        /^Keys that are not understood were left out: NewKey\.$/,
        /"Office" is no VPN connection/,
      ],
    },
  ],
  recognises: ({ text }) => isPhoneBook(text),
  read: ({ text }) => unwrapEach(parsePhoneBook(text), unwrap),
};

function unwrap(entry: PhoneBookEntry): Unwrapped {
  const { name } = entry;
  if (!isVpn(entry)) return noVpn(name);
  const isDevice = Number(valuesOf(entry, "DeviceTunnel")[0] ?? 0) > 0;
  const scope = isDevice ? "device" : null;
  return foundProfile({ name, scope, nodes: phoneBookNodes(entry), remarks: phoneBookRemarks(entry) });
}

function isVpn(entry: PhoneBookEntry): boolean {
  const type = valuesOf(entry, "Type")[0];
  return type === undefined ? valuesOf(entry, "VpnStrategy").length > 0 : type.trim() === VPN;
}

function noVpn(name: string): Unwrapped {
  const text = `"${name}" is no VPN connection and was passed over.`;
  return only(note(text));
}

function deviceTunnel(): PhoneBookEntry {
  const routes = [{ address: "10.0.0.10", prefixSize: 32, metric: 1, isExclusion: false }];
  const fields = [["Dir", "Out"] as const, ["RA4", "10.0.0.0/255.0.0.0"] as const];
  const settings = {
    PBVersion: "8",
    Type: VPN,
    VpnStrategy: "7",
    IpPrioritizeRemote: "0",
    Routes: printPhoneBookRoutes(routes),
    PerAppTrafficFilters: printPhoneBookFilters([{ version: "v2.24", fields }]),
    AlwaysOnCapable: "1",
    DeviceTunnel: "1",
    DEVICE: "vpn",
    PhoneNumber: "vpn.contoso.com",
  };
  return entryOf("Device", settings);
}

function userTunnel(): PhoneBookEntry {
  const settings = {
    PBVersion: "8",
    Type: VPN,
    VpnStrategy: "14",
    CustomAuthKey: "25",
    DisableMobility: "1",
    ServerListServerName: "vpn.contoso.com",
    ServerListFriendlyName: "Headquarters",
    NumNrptRules: "7",
    NewKey: "1",
  };
  return entryOf("Contoso VPN", settings);
}

function dialUp(): PhoneBookEntry {
  return entryOf("Office", { PBVersion: "8", Type: "1" });
}

function entryOf(name: string, settings: Readonly<Record<string, string>>): PhoneBookEntry {
  return { name, settings: Object.entries(settings).map(([key, value]) => ({ key, value })) };
}
