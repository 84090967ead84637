import type { CspNode } from "../../formats/cspNodes.ts";
import { SUITE_SETTINGS, fromPowerShell } from "../../formats/cryptographyWords.ts";
import type { Remark } from "../importer.ts";
import { loss, note } from "../remarks.ts";
import type { Connection } from "./connection.ts";
import type { Gathered } from "./foundProfile.ts";

/** What the cmdlets never report of a profile. */
const NEVER_REPORTED =
  "Windows' VPN cmdlets report no traffic filters, exclusion routes, RegisterDNS, class-based route, device tunnel and " +
  "device compliance. What the profile has of these is missing here; rasphone.pbk holds some of it.";

/** What a connection says, as nodes of the VPNv2 CSP, and what it cannot say. */
export function gatheredFrom(connection: Connection): Gathered {
  const { name, scope } = connection;
  const nodes = connection.plugin.id === "" ? nativeNodes(connection) : pluginNodes(connection);
  return { name, scope, nodes: [...sharedNodes(connection), ...nodes], remarks: remarksOn(connection) };
}

function sharedNodes(connection: Connection): readonly CspNode[] {
  const { dnsSuffixes, trustedNetworks, routes, nameRules, apps } = connection;
  return [
    { path: "RememberCredentials", value: whenTrue(connection.rememberCredential) },
    { path: "AlwaysOn", value: whenTrue(connection.alwaysOn) },
    { path: "DnsSuffix", value: dnsSuffixes.join(",") },
    { path: "TrustedNetworkDetection", value: trustedNetworks.join(",") },
    { path: "Proxy/Manual/Server", value: connection.proxy.get("ProxyServer") ?? "" },
    { path: "Proxy/AutoConfigUrl", value: connection.proxy.get("AutoConfigurationScript") ?? "" },
    { path: "DataEncryption", value: dataEncryption(connection.encryptionLevel) },
    ...routes.flatMap(({ prefix, metric }, row) => routeNodes(row, prefix, metric)),
    ...nameRules.flatMap(({ suffix, servers }, row) => [
      { path: `DomainNameInformationList/${row}/DomainName`, value: suffix },
      { path: `DomainNameInformationList/${row}/DnsServers`, value: servers.join(",") },
    ]),
    ...apps.map((app, row) => ({ path: `AppTriggerList/${row}/App/Id`, value: app })),
  ];
}

/** The nodes of a route; its prefix is "10.0.0.0/8". */
export function routeNodes(row: number, prefix: string, metric: string): readonly CspNode[] {
  const [address = "", size = ""] = prefix.split("/");
  return [
    { path: `RouteList/${row}/Address`, value: address },
    { path: `RouteList/${row}/PrefixSize`, value: size },
    { path: `RouteList/${row}/Metric`, value: metric },
  ];
}

function nativeNodes(connection: Connection): readonly CspNode[] {
  const split = connection.splitTunneling.toLowerCase();
  return [
    { path: "NativeProfile/Servers", value: serverList(connection) },
    { path: "NativeProfile/RoutingPolicyType", value: ROUTING[split] ?? "" },
    { path: "NativeProfile/NativeProtocolType", value: connection.tunnelType },
    { path: "NativeProfile/L2tpPsk", value: connection.l2tpPsk },
    ...connection.methods.flatMap(methodNode),
    { path: "NativeProfile/Authentication/Eap/Configuration", value: connection.eap },
    ...SUITE_SETTINGS.map((setting) => {
      const word = connection.cryptography.get(setting) ?? "";
      return { path: `NativeProfile/CryptographySuite/${setting}`, value: fromPowerShell(setting, word) ?? word };
    }),
  ];
}

function pluginNodes(connection: Connection): readonly CspNode[] {
  return [
    { path: "PluginProfile/ServerUrlList", value: connection.servers.map(({ address }) => address).join(";") },
    { path: "PluginProfile/CustomConfiguration", value: connection.plugin.configuration },
    { path: "PluginProfile/PluginPackageFamilyName", value: connection.plugin.id },
  ];
}

const ROUTING: Readonly<Record<string, string>> = { true: "SplitTunnel", false: "ForceTunnel" };

function whenTrue(word: string): string {
  return word.toLowerCase() === "true" ? "true" : "";
}

/** What differs from the default, in the words of ProfileXML. */
function dataEncryption(level: string): string {
  const words: Readonly<Record<string, string>> = { noencryption: "None", optional: "Optional", maximum: "Max" };
  return words[level.toLowerCase()] ?? "";
}

function serverList({ servers }: Connection): string {
  const entries = servers.map(({ address, friendlyName }) =>
    friendlyName === "" || friendlyName === address ? address : `${address};${friendlyName}`,
  );
  return entries.join(",");
}

function methodNode(method: string): readonly CspNode[] {
  const word = method.toLowerCase();
  if (word === "machinecertificate")
    return [{ path: "NativeProfile/Authentication/MachineMethod", value: "Certificate" }];
  if (word === "eap" || word === "mschapv2")
    return [{ path: "NativeProfile/Authentication/UserMethod", value: method }];
  return [];
}

function remarksOn(connection: Connection): readonly Remark[] {
  const { methods, l2tpMethod, l2tpPsk, proxy, others, eap } = connection;
  const unknown = methods.filter((method) => methodNode(method).length === 0);
  const bypass = proxy.has("ExceptionPrefix") || whenTrue(proxy.get("BypassProxyForLocal") ?? "") !== "";
  const isEap = methods.some((method) => method.toLowerCase() === "eap");
  return [
    loss(NEVER_REPORTED),
    ...unknown.map((method) => loss(`The sign-in method ${method} has no place in ProfileXML.`)),
    ...(isEap && eap === "" ? [loss(EAP_NOT_PRINTED)] : []),
    ...(l2tpMethod.toLowerCase() === "psk" && l2tpPsk === "" ? [loss(KEY_NOT_PRINTED)] : []),
    ...(bypass ? [loss("The exceptions of the proxy have no place in ProfileXML.")] : []),
    ...others.map((setting) => loss(`${setting} has no place in ProfileXML, or is not understood.`)),
    ...triggerNotes(connection),
  ];
}

const EAP_NOT_PRINTED =
  "The EAP configuration is not in this text. Export-Clixml keeps it, and so does " +
  "(Get-VpnConnection -Name …).EapConfigXmlStream.InnerXml.";
const KEY_NOT_PRINTED = "L2TP uses a pre-shared key, which is not in this text.";

function triggerNotes({ alwaysOn, trustedNetworks, nameRules }: Connection): readonly Remark[] {
  const named = nameRules.filter(({ servers }) => servers.length > 0).map(({ suffix }) => suffix);
  const mayBeDerived = trustedNetworks.length > 0 && trustedNetworks.every((network) => named.includes(network));
  return [
    ...(whenTrue(alwaysOn) === ""
      ? []
      : [note("The automatic trigger is taken for AlwaysOn. It may also stand for apps or names.")]),
    ...(mayBeDerived ? [note(TRUSTED_BY_NAME)] : []),
  ];
}

const TRUSTED_BY_NAME =
  "The trusted networks are also names of rules. Windows is reported to derive them from the rules when a profile has " +
  "no TrustedNetworkDetection.";
