import { parseIp } from "../../ip/address.ts";
import type { VpnProfile } from "../../profile/at.ts";
import { type CspNode, type LostNode, profileOfNodes } from "../cspNodes.ts";
import { SUITE_SETTINGS } from "../cryptographyWords.ts";
import { type DpcEap, printDpcEap } from "./eap.ts";
import { type FieldReader, readFields } from "./fieldReader.ts";
import { type DpcKey, type DpcTunnel, PROFILE_NAME, PROXY_TYPE, VPN_STRATEGY } from "./registry.ts";

/** The profile that DPC makes of the fields of a tunnel, ready for `newProfileText(value, eap)`. */
export interface DpcProfile {
  readonly name: string | null;
  readonly value: VpnProfile;
  readonly eap: string | null;
  /** Fields that a profile cannot say, and values that do not fit. */
  readonly lost: readonly LostNode[];
  /** What DPC adds by itself or sets beside the profile, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads the fields of a tunnel as DPC does. What DPC sets in the phone book beside the profile (metric, outage time,
 * protocols, credentials) becomes the elements that ProfileXML has for it on Windows 11.
 */
export function profileOfFields(tunnel: DpcTunnel, keys: readonly DpcKey[]): DpcProfile {
  const fields = readFields(keys);
  const context: Context = { fields, isMachine: tunnel === "MachineTunnel", isBackup: tunnel === "UserBackupTunnel" };
  const name = fields.text(PROFILE_NAME);
  const parts = [connection, names, servers, cryptography, authentication, routes, filters, proxy, phoneBook];
  const said = parts.map((part) => part(context));
  const profile = profileOfNodes(said.flatMap(({ nodes }) => nodes));
  const lost = said.flatMap(({ lost: fieldsLost = [] }) => fieldsLost);
  const rest = fields.rest().map((field) => ({ path: field, value: "", because: "ProfileXML has nothing for it." }));
  const notes = said.flatMap(({ notes: ours = [] }) => ours);
  return { name, value: profile.value, eap: profile.eap, lost: [...profile.lost, ...lost, ...rest], notes };
}

interface Context {
  readonly fields: FieldReader;
  readonly isMachine: boolean;
  readonly isBackup: boolean;
}

interface Said {
  readonly nodes: readonly CspNode[];
  readonly lost?: readonly LostNode[];
  readonly notes?: readonly string[];
}

function connection({ fields, isMachine, isBackup }: Context): Said {
  const stopsAlwaysOn = fields.flag("DisableAlwaysOn") && !isMachine;
  return {
    nodes: [
      node("AlwaysOn", String(!isBackup && !stopsAlwaysOn)),
      ...(isMachine ? [node("DeviceTunnel", "true")] : []),
      ...(fields.flag("RegisterDNS") ? [node("RegisterDNS", "true")] : []),
      ...(fields.flag("DisableUIEditButton") ? [node("DisableAdvancedOptionsEditButton", "true")] : []),
      ...(fields.flag("DisableUIDisconnectButton") ? [node("DisableDisconnectButton", "true")] : []),
    ],
  };
}

function names({ fields }: Context): Said {
  const rules = fields.table("DomainNameInfo");
  const [taken, refused] = parted(rules, ([domain, list]) => isDpcDomain(domain) && list.split(",").every(isDpcServer));
  return {
    nodes: [
      ...listNode("DnsSuffix", fields.list("DNSSuffix")),
      ...listNode("TrustedNetworkDetection", fields.list("TrustedNetworks")),
      ...taken.flatMap(([domain, list], row) => [
        node(`DomainNameInformationList/${row}/DomainName`, domain),
        ...(list === "" ? [] : [node(`DomainNameInformationList/${row}/DnsServers`, list)]),
      ]),
    ],
    lost: refused.map(([domain, value]) => {
      return { path: `DomainNameInfo\\${domain}`, value, because: "DPC takes names with a dot and IPv4 servers only." };
    }),
  };
}

/** DPC takes a name only with a dot in it. */
export function isDpcDomain(name: string): boolean {
  return name.includes(".");
}

function isDpcServer(address: string): boolean {
  return address.trim() === "" || parseIp(address.trim())?.family === 4;
}

function servers({ fields, isMachine }: Context): Said {
  const url = fields.text("URL");
  const isForced = isForce(fields, isMachine);
  const strategy = fields.number("VPNStrategy") ?? VPN_STRATEGY.ikev2Only;
  return {
    nodes: [
      ...(url === null ? [] : [node("NativeProfile/Servers", url)]),
      node("NativeProfile/RoutingPolicyType", isForced ? "ForceTunnel" : "SplitTunnel"),
      ...(isForced ? [] : [node("NativeProfile/DisableClassBasedDefaultRoute", "true")]),
      ...protocolNodes(isMachine ? VPN_STRATEGY.ikev2Only : strategy),
    ],
    lost: isSayable(strategy) ? [] : [{ path: "VPNStrategy", value: String(strategy), because: UNSAYABLE_STRATEGY }],
    notes: strategy === VPN_STRATEGY.ikev2Only || !isSayable(strategy) ? [] : [STRATEGY_NOTE],
  };
}

const UNSAYABLE_STRATEGY = "ProfileXML has no word for this order of protocols; IKEv2 stands instead.";
const STRATEGY_NOTE = "DPC sets VPNStrategy in the phone book. In ProfileXML its protocols need Windows 11.";

function isSayable(strategy: number): boolean {
  return Object.values<number>(VPN_STRATEGY).includes(strategy);
}

function isForce(fields: FieldReader, isMachine: boolean): boolean {
  return !isMachine && fields.number("ForceTunnel") === 1;
}

function protocolNodes(strategy: number): readonly CspNode[] {
  const type = "NativeProfile/NativeProtocolType";
  if (strategy === VPN_STRATEGY.sstpOnly) return [node(type, "SSTP")];
  if (strategy !== VPN_STRATEGY.ikev2ThenSstp) return [node(type, "IKEv2")];
  const list = "NativeProfile/ProtocolList/NativeProtocolList";
  return [node(type, "ProtocolList"), node(`${list}/0/Type`, "Ikev2"), node(`${list}/1/Type`, "Sstp")];
}

function cryptography({ fields }: Context): Said {
  const isCustom = fields.flag("CustomCryptography");
  const set = SUITE_SETTINGS.map((name) => [name, fields.text(name)] as const);
  return { nodes: isCustom ? set.flatMap(([name, word]) => cryptographyNode(name, word)) : [] };
}

function cryptographyNode(name: string, word: string | null): readonly CspNode[] {
  return word === null ? [] : [node(`NativeProfile/CryptographySuite/${name}`, word)];
}

function authentication(context: Context): Said {
  const { fields, isMachine } = context;
  const methods = "NativeProfile/Authentication";
  if (isMachine) return { nodes: [node(`${methods}/MachineMethod`, "Certificate")] };
  const isForCompliance = fields.flag("DeviceComplianceEnabled");
  const eap = printDpcEap(eapOf(fields, isForCompliance));
  return {
    nodes: [
      node(`${methods}/UserMethod`, "Eap"),
      node(`${methods}/Eap/Configuration`, eap),
      ...(isForCompliance ? complianceNodes(fields) : []),
    ],
  };
}

function eapOf(fields: FieldReader, isForCompliance: boolean): DpcEap {
  const name = fields.text("EKUName");
  const oid = fields.text("EKUOID");
  const isLimited = fields.flag("LimitEKU");
  const names = fields.list("NPSList");
  return {
    rootThumbprints: fields.list("RootCertificates").map(digitsOf),
    issuerThumbprints: fields.list("IssuingCertificates").map(digitsOf),
    serverNames: fields.flag("DisableNPSValidation") ? null : names,
    usage: isLimited && name !== null && oid !== null ? { name, oid } : null,
    isSmartCard: fields.flag("EnableEAPSmartCard"),
    requiresCryptoBinding: !fields.flag("DisableCryptoBinding"),
    isForCompliance,
  };
}

function digitsOf(thumbprint: string): string {
  return thumbprint.replace(/[^0-9a-z]/gi, "").toLowerCase();
}

function complianceNodes(fields: FieldReader): readonly CspNode[] {
  const usage = fields.text("DCEKUOID");
  return [
    node("DeviceCompliance/Enabled", "true"),
    node("DeviceCompliance/Sso/Enabled", "true"),
    ...(usage === null ? [] : [node("DeviceCompliance/Sso/Eku", usage)]),
    node("DeviceCompliance/Sso/IssuerHash", digitsOf(fields.text("DCIssuerHash") ?? "")),
  ];
}

const DEFAULT_ROUTES = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
const DEFAULTS_NOTE = "DPC has no routes here, and adds the private networks of RFC 1918 by itself.";

function routes({ fields, isMachine }: Context): Said {
  const isForced = isForce(fields, isMachine);
  const listed = fields.table("RouteList").map(([network]) => network);
  const through = isForced ? [] : listed.length > 0 ? listed : DEFAULT_ROUTES;
  const excluded = fields.table("RouteListExclude").map(([network]) => network);
  const metric = fields.number("RouteMetric") ?? 0;
  return {
    nodes: [
      ...through.flatMap((network, row) => [
        ...routeNodes(network, row),
        ...(metric > 0 ? [node(`RouteList/${row}/Metric`, String(metric))] : []),
      ]),
      ...excluded.flatMap((network, index) => {
        const row = through.length + index;
        return [...routeNodes(network, row), node(`RouteList/${row}/ExclusionRoute`, "true")];
      }),
    ],
    lost: isForced ? listed.map((network) => unusedRoute(network)) : [],
    notes: through === DEFAULT_ROUTES ? [DEFAULTS_NOTE] : [],
  };
}

function unusedRoute(network: string): LostNode {
  return { path: `RouteList\\${network}`, value: "", because: "With ForceTunnel, DPC leaves out the routes." };
}

/** A network without a length is one address. */
function routeNodes(network: string, row: number): readonly CspNode[] {
  const [address = "", length] = network.split("/");
  const whole = parseIp(address.trim())?.family === 6 ? "128" : "32";
  return [node(`RouteList/${row}/Address`, address), node(`RouteList/${row}/PrefixSize`, length ?? whole)];
}

const FILTER_TEXTS = [
  ["AppId", "App/Id"],
  ["LocalPorts", "LocalPortRanges"],
  ["RemotePorts", "RemotePortRanges"],
  ["LocalAddresses", "LocalAddressRanges"],
  ["RemoteAddresses", "RemoteAddressRanges"],
] as const;

function filters({ fields }: Context): Said {
  const known = fields.below("TrafficFilters").map((name) => ({ name, subkey: `TrafficFilters\\${name}` }));
  const [on, off] = parted(known, ({ subkey }) => fields.flag("Enabled", subkey));
  const nodes = on.flatMap(({ subkey }, row) => filterNodes(fields, subkey, `TrafficFilterList/${row}`));
  for (const { subkey } of off) fields.table(subkey);
  return {
    nodes,
    lost: off.map(({ subkey }) => ({ path: subkey, value: "", because: "The filter is switched off." })),
  };
}

function filterNodes(fields: FieldReader, subkey: string, row: string): readonly CspNode[] {
  const texts = FILTER_TEXTS.flatMap(([field, path]) => {
    const text = fields.text(field, subkey);
    return text === null ? [] : [node(`${row}/${path}`, text.replaceAll(" ", ""))];
  });
  const protocol = fields.number("Protocol", subkey) ?? -1;
  const isForced = fields.number("RoutingPolicyType", subkey) === 1;
  const hasApp = fields.text("AppId", subkey) !== null;
  return [
    ...texts,
    ...(protocol < 0 ? [] : [node(`${row}/Protocol`, String(protocol))]),
    ...(hasApp ? [node(`${row}/RoutingPolicyType`, isForced ? "ForceTunnel" : "SplitTunnel")] : []),
    node(`${row}/Direction`, fields.number("Direction", subkey) === 1 ? "Inbound" : "Outbound"),
  ];
}

function proxy({ fields, isMachine }: Context): Said {
  const type = fields.number("ProxyType");
  const value = fields.text("ProxyValue");
  if (!fields.flag("EnableProxy") || value === null) return { nodes: [] };
  if (!isMachine && !isForce(fields, isMachine))
    return { nodes: [], lost: [{ path: "ProxyValue", value, because: "DPC sets a proxy only with ForceTunnel." }] };
  const path = type === PROXY_TYPE.automatic ? "Proxy/AutoConfigUrl" : "Proxy/Manual/Server";
  return { nodes: type === PROXY_TYPE.automatic || type === PROXY_TYPE.manual ? [node(path, value)] : [] };
}

const OUTAGE_DEFAULT = 1800;

function phoneBook({ fields }: Context): Said {
  const metric = fields.number("InterfaceMetric") ?? 0;
  const outage = fields.number("NetworkOutageTime") ?? OUTAGE_DEFAULT;
  const nodes = [
    ...(metric > 0 ? [node("IPv4InterfaceMetric", String(metric)), node("IPv6InterfaceMetric", String(metric))] : []),
    ...(outage === OUTAGE_DEFAULT ? [] : [node("NetworkOutageTime", String(outage))]),
    ...(fields.flag("DisableRasCredentials") ? [node("UseRasCredentials", "false")] : []),
  ];
  return { nodes, notes: nodes.length === 0 ? [] : [PHONE_BOOK_NOTE] };
}

const PHONE_BOOK_NOTE = "DPC sets metric, outage time and credentials in the phone book. ProfileXML needs Windows 11.";

function node(path: string, value: string): CspNode {
  return { path, value };
}

function listNode(path: string, items: readonly string[]): readonly CspNode[] {
  return items.length === 0 ? [] : [node(path, items.join(","))];
}

function parted<T>(items: readonly T[], holds: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
