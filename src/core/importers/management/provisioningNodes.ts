/** Documents of provisioning for Windows: what their VPN settings are as nodes of the VPNv2 CSP. */
import { printVpnNode } from "../../formats/vpnNode.ts";
import type { Place, XmlDocument, XmlElement } from "../../xml/document.ts";
import { unescapeOnce } from "../../xml/escape.ts";
import { indexLines, type LineIndex, positionAt } from "../../xml/lines.ts";
import { childrenOf, rootPlace, textOf } from "../../xml/place.ts";
import { sourceOfText } from "../source.ts";
import type { NodeItem } from "./nodeItems.ts";

const MAX_DEPTH = 24;
/** The CSP by its plain name, or as the end of its address. */
const VPN_CSP = /(?:^|[./])VPNv2$/i;

/** The nodes in a `wap-provisioningdoc`: characteristics are its nodes, parms their values. */
export function nodesOfWapDocument(document: XmlDocument): readonly NodeItem[] {
  const lines = indexLines(document.text);
  return descendants(document, rootPlace(document))
    .filter(({ element }) => isNamed(element, "characteristic") && VPN_CSP.test(attribute(element, "type")))
    .flatMap((csp) => childrenOf(document, csp))
    .flatMap((profile) => parmsBelow(document, lines, profile, attribute(profile.element, "type"), []));
}

function parmsBelow(
  document: XmlDocument,
  lines: LineIndex,
  place: Place,
  profile: string,
  path: readonly string[],
): readonly NodeItem[] {
  if (path.length > MAX_DEPTH) return [];
  return childrenOf(document, place).flatMap((child) => {
    const step = attribute(child.element, isNamed(child.element, "parm") ? "name" : "type");
    const below = [...path, step];
    if (isNamed(child.element, "parm")) return [item(lines, child, profile, below, attribute(child.element, "value"))];
    return parmsBelow(document, lines, child, profile, below);
  });
}

/** VPN settings of Windows Configuration Designer, by the nodes that they stand for. */
const DESIGNER_FIELDS: Readonly<Record<string, string>> = {
  AlwaysOn: "AlwaysOn",
  ByPassForLocal: "ByPassForLocal",
  DnsSuffix: "DnsSuffix",
  LockDown: "LockDown",
  RememberCredentials: "RememberCredentials",
  TrustedNetworkDetection: "TrustedNetworkDetection",
  ProxyAutoConfigUrl: "Proxy/AutoConfigUrl",
  ProxyServer: "Proxy/Manual/Server",
  AuthenticationUserMethod: "NativeProfile/Authentication/UserMethod",
  EAPConfiguration: "NativeProfile/Authentication/Eap/Configuration",
  NativeProtocolType: "NativeProfile/NativeProtocolType",
  RoutingPolicyType: "NativeProfile/RoutingPolicyType",
  Server: "NativeProfile/Servers",
  PluginProfileCustomConfiguration: "PluginProfile/CustomConfiguration",
  PluginProfilePackageFamilyName: "PluginProfile/PluginPackageFamilyName",
  PluginProfileServerUrlList: "PluginProfile/ServerUrlList",
};

/** Fields that only say which of the others count. */
const SELECTORS: ReadonlySet<string> = new Set(["ProfileType", "Proxy"]);

/**
 * The nodes in the VPN settings of a `customizations.xml`. Microsoft documents the names of the fields and not how they
 * are nested: everything in an element VPNSetting counts, and its first attribute is the name.
 */
export function nodesOfCustomizations(document: XmlDocument): readonly NodeItem[] {
  const lines = indexLines(document.text);
  const settings = descendants(document, rootPlace(document)).filter(({ element }) => isNamed(element, "VPNSetting"));
  return settings.flatMap((setting) => {
    const profile = setting.element.attributes.find(({ namespace }) => namespace === "")?.value ?? "";
    return descendants(document, setting).flatMap((place) => {
      const { name, nodes } = place.element;
      const isField = !SELECTORS.has(name) && nodes.every(({ kind }) => kind !== "element");
      const text = textOf(place);
      if (!isField || text.trim() === "" || profile === "") return [];
      return [item(lines, place, profile, (DESIGNER_FIELDS[name] ?? name).split("/"), unescaped(text))];
    });
  });
}

/** Markup in a field is escaped once more than XML asks for. */
function unescaped(text: string): string {
  return /^\s*&lt;/.test(text) ? unescapeOnce(text).text : text;
}

/** A command that a package runs, and the file that it brings for it. */
export interface PackageCommand {
  readonly line: number;
  readonly text: string;
}

/** The commands in a `customizations.xml`. */
export function commandsOfCustomizations(document: XmlDocument): readonly PackageCommand[] {
  const lines = indexLines(document.text);
  return descendants(document, rootPlace(document))
    .filter(({ element }) => isNamed(element, "CommandLine"))
    .map((place) => ({ line: lineOf(lines, place), text: textOf(place).trim() }))
    .filter(({ text }) => text !== "");
}

function item(lines: LineIndex, place: Place, name: string, path: readonly string[], value: string): NodeItem {
  return {
    address: printVpnNode({ root: null, name, path: path.join("/") }),
    source: sourceOfText(null, value),
    where: `line ${lineOf(lines, place)}`,
    how: "a value",
  };
}

function lineOf(lines: LineIndex, { element, base }: Place): number {
  return positionAt(lines, base + element.range.start).line;
}

/** Every element below a place, in document order. */
function descendants(document: XmlDocument, place: Place, depth = 0): readonly Place[] {
  if (depth > MAX_DEPTH) return [];
  return childrenOf(document, place).flatMap((child) => [child, ...descendants(document, child, depth + 1)]);
}

function isNamed({ name }: XmlElement, sought: string): boolean {
  return name.toLowerCase() === sought.toLowerCase();
}

function attribute({ attributes }: XmlElement, name: string): string {
  return attributes.find((one) => one.name === name)?.value ?? "";
}
