import { parseIp } from "../../ip/address.ts";
import type { VpnProfile } from "../../profile/at.ts";
import type { PortRange } from "../../vocabulary/scalars/portRange.ts";
import { portRanges } from "../../vocabulary/scalars/portRanges.ts";
import { SUITE_SETTINGS } from "../cryptographyWords.ts";
import type { RegEntry } from "../regFile.ts";
import { dpcEapOf } from "./eap.ts";
import { type DpcKey, type DpcTunnel, EMPTY, filterKey, PROFILE_NAME, PROXY_TYPE, VPN_STRATEGY } from "./registry.ts";

/**
 * The fields that say most of a profile. What they cannot say shows when `profileOfFields` reads them: a profile fits
 * DPC when the same comes back.
 */
export function fieldsOfProfile(name: string, tunnel: DpcTunnel, profile: VpnProfile): readonly DpcKey[] {
  const isUser = tunnel !== "MachineTunnel";
  const own = [
    text(PROFILE_NAME, name),
    ...texts("URL", profile.NativeProfile?.Servers?.[0]?.address),
    ...(isUser ? [number("ForceTunnel", profile.NativeProfile?.RoutingPolicyType === "ForceTunnel" ? 1 : 0)] : []),
    ...flag("RegisterDNS", profile.RegisterDNS),
    ...flag("DisableUIEditButton", profile.DisableAdvancedOptionsEditButton),
    ...flag("DisableUIDisconnectButton", profile.DisableDisconnectButton),
    ...cryptographyEntries(profile),
    ...phoneBookEntries(profile),
    ...routeMetric(profile),
    ...(isUser ? userEntries(tunnel, profile) : []),
  ];
  const keys = [
    { subkey: "", entries: own },
    ...routeKeys(profile),
    { subkey: "DNSSuffix", entries: numbered(profile.DnsSuffix) },
    { subkey: "TrustedNetworks", entries: numbered(profile.TrustedNetworkDetection) },
    { subkey: "DomainNameInfo", entries: domainEntries(profile) },
    ...(isUser ? certificateKeys(profile) : []),
    ...filterKeys(profile),
  ];
  return keys.filter(({ entries }) => entries.length > 0);
}

function userEntries(tunnel: DpcTunnel, profile: VpnProfile): readonly RegEntry[] {
  const eap = dpcEapOf(profile);
  const { usage = null, serverNames = null } = eap ?? {};
  return [
    ...strategy(profile),
    ...flag("DisableAlwaysOn", tunnel === "UserTunnel" && profile.AlwaysOn !== true),
    ...flag("DisableCryptoBinding", eap?.requiresCryptoBinding === false),
    ...flag("DisableNPSValidation", eap !== null && serverNames === null),
    ...flag("EnableEAPSmartCard", eap?.isSmartCard),
    ...(usage === null || eap?.isForCompliance === true
      ? []
      : [number("LimitEKU", 1), text("EKUName", usage.name), text("EKUOID", usage.oid)]),
    ...complianceEntries(profile),
    ...proxyEntries(profile),
  ];
}

/** IKEv2 is what DPC takes without being told. */
function strategy({ NativeProfile }: VpnProfile): readonly RegEntry[] {
  const listed = NativeProfile?.ProtocolList?.NativeProtocol?.map(({ Type }) => Type).join(" then ");
  if (NativeProfile?.NativeProtocolType === "SSTP") return [number("VPNStrategy", VPN_STRATEGY.sstpOnly)];
  return NativeProfile?.NativeProtocolType === "ProtocolList" && listed === "Ikev2 then Sstp"
    ? [number("VPNStrategy", VPN_STRATEGY.ikev2ThenSstp)]
    : [];
}

function cryptographyEntries({ NativeProfile }: VpnProfile): readonly RegEntry[] {
  const suite = NativeProfile?.CryptographySuite;
  if (suite === undefined) return [];
  return [number("CustomCryptography", 1), ...SUITE_SETTINGS.flatMap((name) => texts(name, suite[name]))];
}

function phoneBookEntries(profile: VpnProfile): readonly RegEntry[] {
  return [
    ...(profile.IPv4InterfaceMetric === undefined ? [] : [number("InterfaceMetric", profile.IPv4InterfaceMetric)]),
    ...(profile.NetworkOutageTime === undefined ? [] : [number("NetworkOutageTime", profile.NetworkOutageTime)]),
    ...flag("DisableRasCredentials", profile.UseRasCredentials === false),
  ];
}

/** DPC has one metric for all routes through the tunnel. */
function routeMetric({ Route = [] }: VpnProfile): readonly RegEntry[] {
  const metrics = new Set(Route.filter(({ ExclusionRoute }) => ExclusionRoute !== true).map(({ Metric }) => Metric));
  const [metric] = metrics;
  return metrics.size !== 1 || metric === undefined || metric === 0 ? [] : [number("RouteMetric", metric)];
}

function complianceEntries({ DeviceCompliance }: VpnProfile): readonly RegEntry[] {
  if (DeviceCompliance?.Enabled !== true) return [];
  return [
    number("DeviceComplianceEnabled", 1),
    ...texts("DCEKUOID", DeviceCompliance.Sso?.Eku?.[0]),
    ...texts("DCIssuerHash", DeviceCompliance.Sso?.IssuerHash?.[0]),
  ];
}

function proxyEntries({ Proxy: proxy }: VpnProfile): readonly RegEntry[] {
  const server = proxy?.Manual?.Server;
  const value = server ?? proxy?.AutoConfigUrl;
  if (value === undefined) return [];
  const type = server === undefined ? PROXY_TYPE.automatic : PROXY_TYPE.manual;
  return [number("EnableProxy", 1), number("ProxyType", type), text("ProxyValue", value)];
}

function routeKeys({ Route = [] }: VpnProfile): readonly DpcKey[] {
  const entries = (isExcluded: boolean) =>
    Route.filter(({ ExclusionRoute = false }) => ExclusionRoute === isExcluded).flatMap(({ Address, PrefixSize }) =>
      Address === undefined || PrefixSize === undefined ? [] : [text(`${Address}/${PrefixSize}`, EMPTY)],
    );
  return [
    { subkey: "RouteList", entries: unique(entries(false)) },
    { subkey: "RouteListExclude", entries: unique(entries(true)) },
  ];
}

function domainEntries({ DomainNameInformation = [] }: VpnProfile): readonly RegEntry[] {
  return unique(
    DomainNameInformation.flatMap(({ DomainName, DnsServers }) =>
      DomainName === undefined ? [] : [text(DomainName, DnsServers?.join(",") ?? EMPTY)],
    ),
  );
}

function certificateKeys(profile: VpnProfile): readonly DpcKey[] {
  const eap = dpcEapOf(profile);
  return [
    { subkey: "RootCertificates", entries: numbered(eap?.rootThumbprints) },
    { subkey: "IssuingCertificates", entries: numbered(eap?.issuerThumbprints) },
    { subkey: "NPSList", entries: numbered(eap?.serverNames ?? []) },
  ];
}

function filterKeys({ TrafficFilter = [] }: VpnProfile): readonly DpcKey[] {
  return TrafficFilter.map((filter, index) => ({
    subkey: filterKey(index + 1),
    entries: [
      number("Enabled", 1),
      ...texts("AppId", filter.App?.Id),
      text("Protocol", String(filter.Protocol ?? -1)),
      ...texts("LocalPorts", ports(filter.LocalPortRanges)),
      ...texts("RemotePorts", ports(filter.RemotePortRanges)),
      ...texts("LocalAddresses", filter.LocalAddressRanges?.map(withLength).join(",")),
      ...texts("RemoteAddresses", filter.RemoteAddressRanges?.map(withLength).join(",")),
      number("RoutingPolicyType", filter.RoutingPolicyType === "ForceTunnel" ? 1 : 0),
      number("Direction", filter.Direction === "Inbound" ? 1 : 0),
    ],
  }));
}

function ports(ranges: readonly PortRange[] | undefined): string | undefined {
  return ranges === undefined ? undefined : portRanges.codec.encode(ranges);
}

/** A single address as the network that Windows makes of it. */
function withLength(range: string): string {
  return parseIp(range)?.family === 4 ? `${range}/32` : range;
}

function unique(entries: readonly RegEntry[]): readonly RegEntry[] {
  return [...new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])).values()];
}

function numbered(items: readonly string[] = []): readonly RegEntry[] {
  return items.map((item, index) => text(String(index + 1), item));
}

function text(name: string, value: string): RegEntry {
  return { name, value: { type: "sz", text: value } };
}

function texts(name: string, value: string | undefined): readonly RegEntry[] {
  return value === undefined ? [] : [text(name, value)];
}

function number(name: string, value: number): RegEntry {
  return { name, value: { type: "dword", number: value } };
}

function flag(name: string, isOn: boolean | undefined): readonly RegEntry[] {
  return isOn === true ? [number(name, 1)] : [];
}
