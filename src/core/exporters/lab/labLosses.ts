import { counted } from "../../phrases.ts";
import { at } from "../../profile/at.ts";
import { read, readAny } from "../../profile/read.ts";
import type { AnyRef } from "../../profile/ref.ts";
import type { Scope, Spec } from "../../vocabulary/spec.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { suiteWords, usesSuite } from "./labConnection.ts";
import { isPlugin } from "./labPlugin.ts";

/** What a connection made with cmdlets cannot have: the element, and the consequence. */
const WITHOUT_CMDLET: readonly (readonly [ref: AnyRef, sentence: string])[] = [
  [at.AlwaysOn, "AlwaysOn: the connection does not connect by itself."],
  [at.AlwaysOnActive, "AlwaysOnActive is left out."],
  [at.DeviceTunnel, "DeviceTunnel: it is an ordinary connection, which does not connect before a user signs in."],
  [at.LockDown, "LockDown: other traffic is not blocked."],
  [at.RegisterDNS, "RegisterDNS: addresses are registered in DNS as Windows does by default."],
  [at.EdpModeId, "EdpModeId is left out."],
  [at.DeviceCompliance, "DeviceCompliance: no certificate of conditional access is fetched."],
  [at.ByPassForLocal, "ByPassForLocal is left out."],
  [at.RequireVpnClientAppUI, "RequireVpnClientAppUI is left out."],
  [at.APNBinding, "APNBinding is left out."],
  [at.DisableAdvancedOptionsEditButton, "DisableAdvancedOptionsEditButton: users can edit the connection."],
  [at.DisableDisconnectButton, "DisableDisconnectButton: users can disconnect."],
  [
    at.NativeProfile.DisableClassBasedDefaultRoute,
    "DisableClassBasedDefaultRoute: Windows adds the class-based route.",
  ],
  [at.NativeProfile.PlumbIKEv2TSAsRoutes, "PlumbIKEv2TSAsRoutes: routes of the gateway are not used."],
  [at.NativeProfile.ProtocolList, "ProtocolList: the connection uses Automatic instead."],
  [at.NetworkOutageTime, "NetworkOutageTime is left out."],
  [at.IPv4InterfaceMetric, "IPv4InterfaceMetric is left out."],
  [at.IPv6InterfaceMetric, "IPv6InterfaceMetric is left out."],
  [at.UseRasCredentials, "UseRasCredentials is left out."],
  [at.PrivateNetwork, "PrivateNetwork is left out."],
  [at.DisableIKEv2Fragmentation, "DisableIKEv2Fragmentation is left out."],
];

/** Switches that are on unless they are switched off. */
const ON_BY_ITSELF: ReadonlySet<Spec> = new Set<Spec>([at.UseRasCredentials.spec, at.PrivateNetwork.spec]);

/** What of the profile the connection of a lab does not have, one sentence each. */
export function labLosses(document: XmlDocument, scope: Scope): readonly string[] {
  return [
    ...WITHOUT_CMDLET.filter(([ref]) => says(document, ref)).map(([, sentence]) => sentence),
    ...lossesOfRows(document),
    ...suiteLosses(document),
    ...(scope === "user" && !isPlugin(document) ? nameRuleLosses(document) : triggerLosses(document)),
    ...pluginLosses(document),
  ];
}

/** Whether an element changes anything: a switch that stands where it stands by itself does not. */
function says(document: XmlDocument, ref: AnyRef): boolean {
  const { present, value } = readAny(document, ref);
  return present && value !== ON_BY_ITSELF.has(ref.spec);
}

function lossesOfRows(document: XmlDocument): readonly string[] {
  const filters = read(document, at.TrafficFilter).value?.length ?? 0;
  const exclusions = (read(document, at.Route).value ?? []).filter((route) => route.ExclusionRoute === true).length;
  return [
    ...(filters > 0 ? ["TrafficFilter: no traffic is filtered."] : []),
    ...(exclusions > 0
      ? [
          `ExclusionRoute: ${counted(exclusions, "route around the tunnel is", "routes around the tunnel are")} left out.`,
        ]
      : []),
  ];
}

function suiteLosses(document: XmlDocument): readonly string[] {
  if (!read(document, at.NativeProfile.CryptographySuite).present) return [];
  if (!usesSuite(document)) return ["CryptographySuite is left out: it has no effect with this protocol."];
  if (suiteWords(document) !== null) return [];
  return ["CryptographySuite is left out: the cmdlet wants all six values, each one that PowerShell knows."];
}

function nameRuleLosses(document: XmlDocument): readonly string[] {
  const rules = read(document, at.DomainNameInformation).value ?? [];
  const has = (name: "WebProxyServers" | "Persistent") => rules.some((rule) => Boolean(rule[name]));
  const starts = rules.filter((rule) => rule.DnsServers !== undefined && rule.AutoTrigger !== true).length;
  return [
    ...(has("WebProxyServers") ? ["WebProxyServers of name resolution rules are left out."] : []),
    ...(has("Persistent") ? ["Persistent: name resolution rules hold only while the VPN is connected."] : []),
    ...(starts > 0
      ? ["AutoTrigger: names whose rule has DNS servers start the connection, whatever the profile says."]
      : []),
  ];
}

/** The cmdlets for triggers, names and proxy know the connections of one user only. */
function triggerLosses(document: XmlDocument): readonly string[] {
  const refs = { AppTrigger: at.AppTrigger, DomainNameInformation: at.DomainNameInformation };
  const more = { TrustedNetworkDetection: at.TrustedNetworkDetection, Proxy: at.Proxy };
  const names = Object.entries({ ...refs, ...more }).filter(([, ref]) => readAny(document, ref).present);
  const suffixes = read(document, at.DnsSuffix).value?.length ?? 0;
  return [
    ...names.map(([name]) => `${name} is left out: its cmdlet does not work here.`),
    ...(suffixes > 1 ? ["DnsSuffix: only the first is set."] : []),
  ];
}

function pluginLosses(document: XmlDocument): readonly string[] {
  if (!isPlugin(document)) return [];
  const servers = read(document, at.PluginProfile.ServerUrlList).value?.length ?? 0;
  return [
    ...(servers > 1 ? ["ServerUrlList: only the first server is set."] : []),
    ...(read(document, at.Route).present ? ["Route: routes are left out, because the app decides about them."] : []),
  ];
}
