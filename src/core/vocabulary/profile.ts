import { apnBinding } from "./apn.ts";
import { deviceCompliance } from "./compliance.ts";
import { connection } from "./connection.ts";
import { dnsSuffix, domainNameInformation } from "./dns.ts";
import { nativeProfile } from "./native.ts";
import { pluginProfile } from "./plugin.ts";
import { proxy } from "./proxy.ts";
import { route } from "./routes.ts";
import { group, many } from "./spec.ts";
import { trafficFilter } from "./trafficFilter.ts";
import { appTrigger, trustedNetworkDetection } from "./triggers.ts";
import { windows11 } from "./windows11.ts";

/** The root of every profile, and the table of contents of the vocabulary: CSP node `ProfileXML`. */
export const vpnProfile = group(
  {
    title: "VPN profile",
    does: "Describes one VPN connection of Windows.",
    unset: "There is no connection.",
    misses:
      "Windows replaces a profile as a whole: delete the old one and add the new one, instead of changing single " +
      "settings.",
    order: [0, 0],
    since: "1607",
    csp: "ProfileXML",
  },
  {
    ProfileName: connection.ProfileName,
    EdpModeId: connection.EdpModeId,
    RememberCredentials: connection.RememberCredentials,
    AlwaysOn: connection.AlwaysOn,
    AlwaysOnActive: connection.AlwaysOnActive,
    DeviceTunnel: connection.DeviceTunnel,
    LockDown: connection.LockDown,
    DnsSuffix: dnsSuffix,
    TrustedNetworkDetection: trustedNetworkDetection,
    DisableAdvancedOptionsEditButton: connection.DisableAdvancedOptionsEditButton,
    DisableDisconnectButton: connection.DisableDisconnectButton,
    ByPassForLocal: connection.ByPassForLocal,
    RequireVpnClientAppUI: connection.RequireVpnClientAppUI,
    APNBinding: apnBinding,
    Proxy: proxy,
    DeviceCompliance: deviceCompliance,
    NativeProfile: nativeProfile,
    PluginProfile: pluginProfile,
    Route: many(route),
    AppTrigger: many(appTrigger),
    TrafficFilter: many(trafficFilter),
    DomainNameInformation: many(domainNameInformation),
    RegisterDNS: connection.RegisterDNS,
    NetworkOutageTime: windows11.NetworkOutageTime,
    IPv4InterfaceMetric: windows11.IPv4InterfaceMetric,
    IPv6InterfaceMetric: windows11.IPv6InterfaceMetric,
    UseRasCredentials: windows11.UseRasCredentials,
    DataEncryption: windows11.DataEncryption,
    PrivateNetwork: windows11.PrivateNetwork,
    DisableIKEv2Fragmentation: windows11.DisableIKEv2Fragmentation,
  },
);
