import { at } from "../../profile/at.ts";
import { locate } from "../../profile/locate.ts";
import { read } from "../../profile/read.ts";
import { transplant } from "../../profile/transplant.ts";
import { SUITE_SETTINGS, toPowerShell } from "../../formats/cryptographyWords.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { adaptLineEnds, toLf } from "../../xml/lines.ts";
import { type Code, powershell } from "../powershell/code.ts";
import { inLines, textList } from "../powershell/inLines.ts";
import type { LabCommand, LabParameter } from "./labCommand.ts";

const TRUE = powershell`$true`;
const NAME = powershell`$ConnectionName`;

/** The calls of the VpnClient module that make a connection like the profile's, in the order they have to be in. */
export function labCommands(document: XmlDocument, scope: Scope): readonly LabCommand[] {
  return [
    { cmdlet: "Add-VpnConnection", parameters: connection(document, scope) },
    ...suite(document, scope),
    ...(scope === "user" ? triggers(document) : []),
  ];
}

/** The text of the profile's EAP configuration with line ends that a script can show; null when there is none. */
export function eapTextOf(document: XmlDocument): string | null {
  const spot = locate(document, at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.path);
  if (spot === null) return null;
  return adaptLineEnds(toLf(transplant(spot, new Map([["", ""]]), "")), "\r\n");
}

/** Whether the connection asks for a pre-shared key; the script takes it as a parameter. */
export function needsKey(document: XmlDocument): boolean {
  return read(document, at.NativeProfile.L2tpPsk).present;
}

/** The routes into the tunnel, as "10.0.0.0/8" and the metric. */
export function labRoutes(document: XmlDocument): readonly (readonly [prefix: string, metric: number])[] {
  const routes = read(document, at.Route).value ?? [];
  return routes.flatMap(({ Address, PrefixSize, Metric, ExclusionRoute }) =>
    Address === undefined || PrefixSize === undefined || ExclusionRoute === true
      ? []
      : [[`${Address}/${PrefixSize}`, Metric ?? 1] as const],
  );
}

/** The switch for cmdlets that know it. */
export function allUsers(scope: Scope): readonly LabParameter[] {
  return scope === "user" ? [] : [["AllUserConnection", TRUE]];
}

function connection(document: XmlDocument, scope: Scope): readonly LabParameter[] {
  const { Servers, RoutingPolicyType, NativeProtocolType } = at.NativeProfile;
  const servers = read(document, Servers).value ?? [];
  const protocol = read(document, NativeProtocolType).value;
  const [suffix] = read(document, at.DnsSuffix).value ?? [];
  return [
    ["Name", NAME],
    ["ServerAddress", powershell`${servers[0]?.address ?? ""}`],
    ...(servers.length > 1 ? [["ServerList", serverList(servers)] as const] : []),
    ...optional("TunnelType", protocol === undefined ? undefined : TUNNEL_TYPES[protocol]),
    ...optional("AuthenticationMethod", methodOf(document)),
    ...(methodOf(document) === "Eap" && eapTextOf(document) !== null ? [EAP] : []),
    ...optional("EncryptionLevel", ENCRYPTION[read(document, at.DataEncryption).value ?? ""]),
    ...(read(document, RoutingPolicyType).value === "SplitTunnel" ? [["SplitTunneling", TRUE] as const] : []),
    ...(read(document, at.RememberCredentials).value === true ? [["RememberCredential", TRUE] as const] : []),
    ...optional("DnsSuffix", suffix),
    ...(needsKey(document) ? [KEY] : []),
    ...allUsers(scope),
    ["Force", TRUE],
  ];
}

const EAP: LabParameter = ["EapConfigXmlStream", powershell`([xml]$EapXml)`];
const KEY: LabParameter = ["L2tpPsk", powershell`$L2tpPsk`];

const TUNNEL_TYPES = {
  IKEv2: "Ikev2",
  SSTP: "Sstp",
  L2TP: "L2tp",
  PPTP: "Pptp",
  Automatic: "Automatic",
  ProtocolList: "Automatic",
} as const;

const ENCRYPTION: Readonly<Record<string, string>> = {
  None: "NoEncryption",
  Optional: "Optional",
  Require: "Required",
  Max: "Maximum",
};

function optional(name: string, value: string | undefined): readonly LabParameter[] {
  return value === undefined ? [] : [[name, powershell`${value}`]];
}

function methodOf(document: XmlDocument): string | undefined {
  const { UserMethod, MachineMethod } = at.NativeProfile.Authentication;
  const user = read(document, UserMethod).value;
  if (user !== undefined) return user;
  return read(document, MachineMethod).value === "Certificate" ? "MachineCertificate" : undefined;
}

function serverList(servers: readonly { readonly address: string; readonly friendlyName?: string }[]): Code {
  const items = servers.map(
    ({ address, friendlyName }) =>
      powershell`(New-VpnServerAddress -ServerAddress ${address} -FriendlyName ${friendlyName ?? address})`,
  );
  return powershell`
    @(
        ${inLines(items)}
    )`;
}

/** The algorithms in PowerShell's words; null unless the profile has all six, which the cmdlet wants. */
export function suiteWords(document: XmlDocument): ReadonlyMap<string, string> | null {
  const written = read(document, at.NativeProfile.CryptographySuite).value ?? {};
  const words = SUITE_SETTINGS.map((setting) => [setting, toPowerShell(setting, written[setting] ?? "")] as const);
  return words.every(([, word]) => word !== null) ? new Map(words as readonly (readonly [string, string])[]) : null;
}

/** The suite has an effect with IKEv2 and L2TP only. */
export function usesSuite(document: XmlDocument): boolean {
  return !["SSTP", "PPTP"].includes(read(document, at.NativeProfile.NativeProtocolType).value ?? "");
}

function suite(document: XmlDocument, scope: Scope): readonly LabCommand[] {
  const words = usesSuite(document) ? suiteWords(document) : null;
  if (words === null) return [];
  const parameters = [...words].map(([name, word]) => [name, powershell`${word}`] as const);
  return [
    {
      cmdlet: "Set-VpnConnectionIPsecConfiguration",
      parameters: [["ConnectionName", NAME], ...parameters, ...allUsers(scope), ["Force", TRUE]],
    },
  ];
}

/** What starts the connection, and names and proxy: their cmdlets know connections of one user only. */
function triggers(document: XmlDocument): readonly LabCommand[] {
  return [
    ...appTriggers(document),
    ...nameRules(document),
    ...suffixes(document),
    ...trusted(document),
    ...proxy(document),
  ];
}

function trigger(cmdlet: string, parameters: readonly LabParameter[]): LabCommand {
  return { cmdlet, parameters: [["ConnectionName", NAME], ...parameters, ["Force", TRUE]] };
}

function appTriggers(document: XmlDocument): readonly LabCommand[] {
  const apps = (read(document, at.AppTrigger).value ?? []).flatMap(({ App }) => App?.Id ?? []);
  if (apps.length === 0) return [];
  return [trigger("Add-VpnConnectionTriggerApplication", [["ApplicationID", textList(apps)]])];
}

function nameRules(document: XmlDocument): readonly LabCommand[] {
  const rules = read(document, at.DomainNameInformation).value ?? [];
  return rules.flatMap(({ DomainName, DnsServers }) => {
    if (DomainName === undefined) return [];
    const servers = DnsServers === undefined ? [] : [["DnsIPAddress", textList(DnsServers)] as const];
    return [
      trigger("Add-VpnConnectionTriggerDnsConfiguration", [["DnsSuffix", powershell`${DomainName}`], ...servers]),
    ];
  });
}

function suffixes(document: XmlDocument): readonly LabCommand[] {
  const all = read(document, at.DnsSuffix).value ?? [];
  if (all.length < 2) return [];
  return [trigger("Set-VpnConnectionTriggerDnsConfiguration", [["DnsSuffixSearchList", textList(all)]])];
}

function trusted(document: XmlDocument): readonly LabCommand[] {
  const networks = read(document, at.TrustedNetworkDetection).value ?? [];
  if (networks.length === 0) return [];
  return [trigger("Add-VpnConnectionTriggerTrustedNetwork", [["DnsSuffix", textList(networks)]])];
}

function proxy(document: XmlDocument): readonly LabCommand[] {
  const server = read(document, at.Proxy.Manual.Server).value;
  const script = read(document, at.Proxy.AutoConfigUrl).value;
  const parameters = [...optional("ProxyServer", server), ...optional("AutoConfigurationScript", script)];
  if (parameters.length === 0) return [];
  return [{ cmdlet: "Set-VpnConnectionProxy", parameters: [["ConnectionName", NAME], ...parameters] }];
}
