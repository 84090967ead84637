import { type Result, fail, succeed } from "../result.ts";
import type { XmlDocument } from "../xml/document.ts";
import { parseXml } from "../xml/parse.ts";
import { childrenOf, textOf } from "../xml/place.ts";
import { elementsNamed, heldMarkup, textsAt } from "./foreignXml.ts";

/**
 * What the property VpnConfigurationXml of Get-VpnConnection holds (class PS_VpnConnection): values as they are written,
 * "" and empty lists for what is not there.
 */
export interface VpnConfiguration {
  readonly name: string;
  readonly autoTrigger: string;
  readonly rememberCredential: string;
  readonly splitTunneling: string;
  readonly methods: readonly string[];
  readonly tunnelType: string;
  readonly l2tpPsk: string;
  readonly servers: readonly string[];
  /** By the names of CryptographySuite, in the words of PowerShell. */
  readonly cryptography: ReadonlyMap<string, string>;
  readonly proxy: ReadonlyMap<string, string>;
  readonly dnsSuffixes: readonly string[];
  readonly trustedNetworks: readonly string[];
  readonly nameRules: readonly NameRule[];
  /** Text of the EAP configuration. */
  readonly eap: string;
  /** Names of elements below VpnConfiguration and Trigger that are not read. */
  readonly others: readonly string[];
}

/** A name, or a suffix of names, and the servers that resolve it. */
export interface NameRule {
  readonly suffix: string;
  readonly servers: readonly string[];
}

const ROOT = "VpnConfiguration";
const KNOWN = new Set([
  "Name",
  "AutoTriggerEnabled",
  "RememberCredential",
  "SplitTunneling",
  "AuthenticationMethod",
  "TunnelType",
  "L2tpPsk",
  "VpnServerList",
  "CryptographySuite",
  "VpnProxy",
  "Trigger",
  "DnsSuffixSearchList",
  "TrustedNetworkList",
  "NrptRuleList",
]);

/** Reads VpnConfigurationXml; refused with a sentence when it is not well-formed or something else. */
export function parseVpnConfigurationXml(text: string): Result<VpnConfiguration, string> {
  const parsed = parseXml(text);
  if (!parsed.ok) return fail(`The XML is not well-formed. ${parsed.error.message}`);
  const document = parsed.value;
  if (elementsNamed(document, ROOT).length === 0) return fail("It has no VpnConfiguration.");
  const at = (...names: readonly string[]) => textsAt(document, ROOT, ...names);
  return succeed({
    name: at("Name")[0] ?? "",
    autoTrigger: at("AutoTriggerEnabled")[0] ?? "",
    rememberCredential: at("RememberCredential")[0] ?? "",
    splitTunneling: at("SplitTunneling")[0] ?? "",
    methods: at("AuthenticationMethod", "Method"),
    tunnelType: at("TunnelType")[0] ?? "",
    l2tpPsk: at("L2tpPsk")[0] ?? "",
    servers: at("VpnServerList", "ServerName"),
    cryptography: childTexts(document, "CryptographySuite"),
    proxy: childTexts(document, "VpnProxy"),
    dnsSuffixes: at("Trigger", "DnsSuffixSearchList", "DnsSuffix"),
    trustedNetworks: at("Trigger", "TrustedNetworkList", "TrustedNetwork"),
    nameRules: nameRules(document),
    eap: eapOf(document),
    others: othersIn(document),
  });
}

function childTexts(document: XmlDocument, name: string): ReadonlyMap<string, string> {
  const children = elementsNamed(document, ROOT, name).flatMap((place) => childrenOf(document, place));
  const texts = children.map((place) => [place.element.name, textOf(place).trim()] as const);
  return new Map(texts.filter(([, text]) => text !== ""));
}

/** The rules of NrptRuleList: a DnsSuffix, and the DnsServer elements that follow it. */
function nameRules(document: XmlDocument): readonly NameRule[] {
  const rules: { readonly suffix: string; readonly servers: string[] }[] = [];
  const lists = elementsNamed(document, ROOT, "Trigger", "NrptRuleList");
  for (const place of lists.flatMap((list) => childrenOf(document, list))) {
    const text = textOf(place).trim();
    if (place.element.name === "DnsSuffix") rules.push({ suffix: text, servers: [] });
    else if (place.element.name === "DnsServer" && text !== "") rules.at(-1)?.servers.push(text);
  }
  return rules;
}

function eapOf(document: XmlDocument): string {
  const [place] = elementsNamed(document, "EapConfiguration");
  return place === undefined ? "" : heldMarkup(document, place);
}

function othersIn(document: XmlDocument): readonly string[] {
  const parents = [...elementsNamed(document, ROOT), ...elementsNamed(document, ROOT, "Trigger")];
  const names = parents.flatMap((place) => childrenOf(document, place)).map(({ element }) => element.name);
  return [...new Set(names.filter((name) => !KNOWN.has(name)))];
}
