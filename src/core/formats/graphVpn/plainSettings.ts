import type { VpnProfile } from "../../profile/at.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import { type JsonObject, listAt, propertyOf } from "../graphObject.ts";
import { decodeAs, decodeEach } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Report, Section } from "./section.ts";

/** One value on either side. */
const VALUES = {
  RememberCredentials: "rememberUserCredentials",
  AlwaysOn: "enableAlwaysOn",
  DeviceTunnel: "enableDeviceTunnel",
  RegisterDNS: "enableDnsRegistration",
  EdpModeId: "windowsInformationProtectionDomain",
} as const;

/** A list with commas in the profile, a list of texts in the policy. */
const LISTS = {
  DnsSuffix: "dnsSuffixes",
  TrustedNetworkDetection: "trustedNetworkDomains",
} as const;

const { children } = vpnProfile;
const valueNames = Object.keys(VALUES) as readonly (keyof typeof VALUES)[];
const listNames = Object.keys(LISTS) as readonly (keyof typeof LISTS)[];

/** Settings that differ in name only. */
export const plainSettings: Section = {
  properties: [...Object.values(VALUES), ...Object.values(LISTS)],
  toGraph: (profile) =>
    defined(
      Object.fromEntries([
        ...valueNames.map((name) => [VALUES[name], profile[name]]),
        ...listNames.map((name) => [LISTS[name], profile[name]]),
      ]),
    ),
  fromGraph(policy: JsonObject, report: Report): VpnProfile {
    const values = valueNames.map((name) => [name, valueAt(name, policy, report)]);
    const lists = listNames.map((name) => {
      const property = LISTS[name];
      return [name, decodeEach(children[name], listAt(policy, property), property, report)];
    });
    return defined(Object.fromEntries([...values, ...lists]));
  },
};

function valueAt(name: keyof typeof VALUES, policy: JsonObject, report: Report) {
  const property = VALUES[name];
  const value = propertyOf(policy, property);
  const isWord = typeof value === "string" && /^(?:true|false)$/i.test(value);
  return decodeAs<unknown>(children[name], isWord ? value.toLowerCase() : value, property, report);
}
