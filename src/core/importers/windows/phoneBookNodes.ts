import type { CspNode } from "../../formats/cspNodes.ts";
import { type PhoneBookEntry, valuesOf } from "../../formats/phoneBook.ts";
import { parsePhoneBookRoutes } from "../../formats/phoneBookRoutes.ts";
import { routeNodes } from "./connectionNodes.ts";
import { phoneBookFilterNodes } from "./phoneBookFilterNodes.ts";
import { phoneBookPlugin } from "./phoneBookPlugin.ts";
import { protocolOf } from "./vpnStrategy.ts";

/** Key of the phone book, node of the VPNv2 CSP, and the value of the node; "" leaves it out. */
type Row = readonly [key: string, path: string, value: (written: string) => string];

const isOn = (written: string) => (Number(written) > 0 ? "true" : "");
const isOff = (written: string) => (written === "0" ? "false" : "");
const unlessZero = (written: string) => (written === "0" ? "" : written);
const asWritten = (written: string) => written;

/** What both kinds of connection have. */
const ROWS: readonly Row[] = [
  ["AlwaysOnCapable", "AlwaysOn", isOn],
  ["DeviceTunnel", "DeviceTunnel", isOn],
  ["IpDnsSuffix", "DnsSuffix", asWritten],
  ["IpDnsFlags", "RegisterDNS", isOn],
  ["Options", "DisableAdvancedOptionsEditButton", (written) => (Number(written) & 8 ? "true" : "")],
  ["Options", "DisableDisconnectButton", (written) => (Number(written) & 16 ? "true" : "")],
  ["DeviceComplianceEnabled", "DeviceCompliance/Enabled", isOn],
  ["DeviceComplianceSsoEnabled", "DeviceCompliance/Sso/Enabled", isOn],
  ["DeviceComplianceSsoEku", "DeviceCompliance/Sso/Eku", asWritten],
  ["DeviceComplianceSsoIssuer", "DeviceCompliance/Sso/IssuerHash", asWritten],
  ["NetworkOutageTime", "NetworkOutageTime", unlessZero],
  ["IpInterfaceMetric", "IPv4InterfaceMetric", unlessZero],
  ["Ipv6InterfaceMetric", "IPv6InterfaceMetric", unlessZero],
  ["UseRasCredentials", "UseRasCredentials", isOff],
  ["PrivateNetwork", "PrivateNetwork", isOff],
];

/** What only connections of the built-in client have. */
const NATIVE_ROWS: readonly Row[] = [
  ["CacheCredentials", "RememberCredentials", isOn],
  [
    "IpPrioritizeRemote",
    `NativeProfile/RoutingPolicyType`,
    (written) => (written === "0" ? "SplitTunnel" : "ForceTunnel"),
  ],
  ["VpnStrategy", `NativeProfile/NativeProtocolType`, (written) => protocolOf(written).protocol],
  ["DisableClassBasedDefaultRoute", `NativeProfile/DisableClassBasedDefaultRoute`, isOn],
  ["PlumbIKEv2TSAsRoutes", `NativeProfile/PlumbIKEv2TSAsRoutes`, isOn],
  ["DataEncryption", "DataEncryption", (written) => ENCRYPTION[written] ?? ""],
  ["Disable_IKEv2_Fragmentation", "DisableIKEv2Fragmentation", isOn],
];

/** 256, required, is what Windows does anyway. */
const ENCRYPTION: Readonly<Record<string, string>> = { 0: "None", 8: "Optional", 512: "Max" };

/** The keys whose values {@link phoneBookNodes} takes over, or looks at. */
export const READ_KEYS: readonly string[] = [
  ...[...ROWS, ...NATIVE_ROWS].map(([key]) => key),
  "PhoneNumber",
  "ServerListServerName",
  "ServerListFriendlyName",
  "CustomAuthKey",
  "Routes",
  "PerAppTrafficFilters",
  "ThirdPartyProfileInfo",
];

/** What a section of a phone book says, as nodes of the VPNv2 CSP. */
export function phoneBookNodes(entry: PhoneBookEntry): readonly CspNode[] {
  const plugin = phoneBookPlugin(entry);
  const rows = plugin === null ? [...ROWS, ...NATIVE_ROWS] : ROWS;
  return [
    ...rows.map(([key, path, value]) => ({ path, value: keyed(entry, key, value) })),
    ...(plugin === null ? [serversNode(entry), ...signInNodes(entry)] : plugin),
    ...nodesOfRoutes(entry),
    ...phoneBookFilterNodes(entry).nodes,
  ];
}

function keyed(entry: PhoneBookEntry, key: string, value: (written: string) => string): string {
  const written = valuesOf(entry, key)[0]?.trim() ?? "";
  return written === "" ? "" : value(written);
}

function serversNode(entry: PhoneBookEntry): CspNode {
  const names = valuesOf(entry, "ServerListServerName").filter((name) => name !== "");
  const friendly = valuesOf(entry, "ServerListFriendlyName");
  const listed = names.map((name, at) => {
    const shown = friendly[at] ?? "";
    return shown === "" || shown === name ? name : `${name};${shown}`;
  });
  const value = listed.length > 0 ? listed.join(",") : (valuesOf(entry, "PhoneNumber")[0] ?? "");
  return { path: "NativeProfile/Servers", value };
}

/** A device tunnel signs in with the certificate of the device; CustomAuthKey is the number of an EAP method. */
function signInNodes(entry: PhoneBookEntry): readonly CspNode[] {
  if (Number(valuesOf(entry, "CustomAuthKey")[0] ?? 0) > 0)
    return [{ path: "NativeProfile/Authentication/UserMethod", value: "Eap" }];
  const isDevice = Number(valuesOf(entry, "DeviceTunnel")[0] ?? 0) > 0;
  return isDevice ? [{ path: "NativeProfile/Authentication/MachineMethod", value: "Certificate" }] : [];
}

function nodesOfRoutes(entry: PhoneBookEntry): readonly CspNode[] {
  const routes = parsePhoneBookRoutes(valuesOf(entry, "Routes").join("")) ?? [];
  return routes.flatMap(({ address, prefixSize, metric, isExclusion }, row) => [
    ...routeNodes(row, `${address}/${prefixSize}`, String(metric)),
    { path: `RouteList/${row}/ExclusionRoute`, value: isExclusion ? "true" : "" },
  ]);
}
