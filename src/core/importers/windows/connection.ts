import type { Scope } from "../../vocabulary/spec.ts";
import { type PowerShellObject, objectsProperty, textProperty, textsProperty } from "../../formats/powershellObject.ts";
import type { NameRule, VpnConfiguration } from "../../formats/vpnConfigurationXml.ts";

/** A connection as Windows' VPN cmdlets report it: values as they are written, "" and empty lists for what is unknown. */
export interface Connection {
  readonly name: string;
  readonly scope: Scope | null;
  readonly alwaysOn: string;
  readonly rememberCredential: string;
  readonly splitTunneling: string;
  readonly methods: readonly string[];
  readonly tunnelType: string;
  readonly encryptionLevel: string;
  readonly l2tpPsk: string;
  readonly l2tpMethod: string;
  readonly servers: readonly ConnectionServer[];
  readonly routes: readonly ConnectionRoute[];
  readonly cryptography: ReadonlyMap<string, string>;
  readonly proxy: ReadonlyMap<string, string>;
  readonly dnsSuffixes: readonly string[];
  readonly trustedNetworks: readonly string[];
  readonly nameRules: readonly NameRule[];
  readonly apps: readonly string[];
  readonly eap: string;
  readonly plugin: { readonly id: string; readonly configuration: string };
  /** What is set and has no place above, as "IdleDisconnectSeconds = 300". */
  readonly others: readonly string[];
}

/** A server, and what the list of servers calls it; "" when it has no name of its own. */
export interface ConnectionServer {
  readonly address: string;
  readonly friendlyName: string;
}

/** A route of a connection, as written. */
export interface ConnectionRoute {
  /** "10.0.0.0/8". */
  readonly prefix: string;
  readonly metric: string;
}

/** The connection in a VpnConfigurationXml. */
export function connectionOfXml(configuration: VpnConfiguration): Connection {
  const { autoTrigger, servers, others, ...same } = configuration;
  return {
    ...NOTHING_KNOWN,
    ...same,
    alwaysOn: autoTrigger,
    servers: servers.map((address) => ({ address, friendlyName: "" })),
    others,
  };
}

/** The connection in an object of Get-VpnConnection, its VpnConfigurationXml left aside. */
export function connectionOfObject(object: PowerShellObject): Connection {
  const text = (name: string) => textProperty(object, name);
  const [trigger = {}] = objectsProperty(object, "VpnTrigger");
  return {
    ...NOTHING_KNOWN,
    name: text("Name"),
    scope: scopeOf(text("AllUserConnection")),
    alwaysOn: text("IsAutoTriggerEnabled"),
    rememberCredential: text("RememberCredential"),
    splitTunneling: text("SplitTunneling"),
    methods: textsProperty(object, "AuthenticationMethod"),
    tunnelType: text("TunnelType"),
    encryptionLevel: text("EncryptionLevel"),
    l2tpMethod: text("L2tpIPsecAuth"),
    servers: serversOf(object),
    routes: routesOf(object),
    cryptography: textsOf(object, "IPSecCustomPolicy"),
    proxy: textsOf(object, "Proxy"),
    dnsSuffixes: suffixesOf(object, trigger),
    trustedNetworks: textsProperty(trigger, "TrustedNetwork"),
    nameRules: objectsProperty(trigger, "DnsConfig").map(nameRuleOf),
    apps: textsProperty(trigger, "ApplicationID"),
    eap: markup(text("EapConfigXmlStream")),
    plugin: { id: text("PlugInApplicationID"), configuration: markup(text("CustomConfiguration")) },
    others: othersOf(object),
  };
}

/** One connection of two reports; where both know something, the second counts. */
export function mergedConnection(first: Connection, second: Connection): Connection {
  const keys = Object.keys(NOTHING_KNOWN) as (keyof Connection)[];
  const known = keys.filter((key) => JSON.stringify(plain(second[key])) !== JSON.stringify(plain(NOTHING_KNOWN[key])));
  const merged = { ...first, ...Object.fromEntries(known.map((key) => [key, second[key]])) };
  return { ...merged, others: [...first.others, ...second.others] };
}

const NOTHING_KNOWN: Connection = {
  name: "",
  scope: null,
  alwaysOn: "",
  rememberCredential: "",
  splitTunneling: "",
  methods: [],
  tunnelType: "",
  encryptionLevel: "",
  l2tpPsk: "",
  l2tpMethod: "",
  servers: [],
  routes: [],
  cryptography: new Map(),
  proxy: new Map(),
  dnsSuffixes: [],
  trustedNetworks: [],
  nameRules: [],
  apps: [],
  eap: "",
  plugin: { id: "", configuration: "" },
  others: [],
};

function plain(value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

function scopeOf(allUsers: string): Scope | null {
  if (/^true$/i.test(allUsers)) return "allUsers";
  return /^false$/i.test(allUsers) ? "user" : null;
}

/** The list of servers where it was printed in full; a list such as "{VpnServerAddress}" says nothing. */
function serversOf(object: PowerShellObject): readonly ConnectionServer[] {
  const listed = objectsProperty(object, "ServerList").map((server) => ({
    address: textProperty(server, "ServerAddress"),
    friendlyName: textProperty(server, "FriendlyName"),
  }));
  const address = textProperty(object, "ServerAddress");
  return listed.length > 0 || address === "" ? listed : [{ address, friendlyName: "" }];
}

function routesOf(object: PowerShellObject): readonly ConnectionRoute[] {
  return objectsProperty(object, "Routes").map((route) => ({
    prefix: textProperty(route, "DestinationPrefix"),
    metric: textProperty(route, "RouteMetric") || textProperty(route, "Metric"),
  }));
}

function nameRuleOf(rule: PowerShellObject): NameRule {
  return { suffix: textProperty(rule, "DnsSuffix"), servers: textsProperty(rule, "DnsIPAddress") };
}

function suffixesOf(object: PowerShellObject, trigger: PowerShellObject): readonly string[] {
  const listed = textsProperty(trigger, "DnsSuffixSearchList");
  return listed.length > 0 ? listed : textsProperty(object, "DnsSuffix");
}

function textsOf(object: PowerShellObject, name: string): ReadonlyMap<string, string> {
  const [inner = {}] = objectsProperty(object, name);
  const texts = Object.keys(inner).map((key) => [key, textProperty(inner, key)] as const);
  return new Map(texts.filter(([, text]) => text !== ""));
}

/** "#document" is what an XML document prints as. */
function markup(text: string): string {
  return text.startsWith("<") ? text : "";
}

function othersOf(object: PowerShellObject): readonly string[] {
  const idle = textProperty(object, "IdleDisconnectSeconds");
  const signIn = textProperty(object, "UseWinlogonCredential");
  const filters = textsProperty(object, "MachineCertificateEKUFilter");
  return [
    ...(idle === "" || idle === "0" ? [] : [`IdleDisconnectSeconds = ${idle}`]),
    ...(/^true$/i.test(signIn) ? ["UseWinlogonCredential = True"] : []),
    ...(filters.length === 0 ? [] : [`MachineCertificateEKUFilter = ${filters.join(", ")}`]),
  ];
}
