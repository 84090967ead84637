import { type Spot, locate } from "../../profile/locate.ts";
import { type Path, type Step, childSpec, isPartOfElement, specsAlong } from "../../profile/ref.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import { settings } from "../../vocabulary/settings.ts";
import { type Children, type Spec, childrenOf, factsOf, namespaceOf } from "../../vocabulary/spec.ts";
import { groupKey } from "../../xml/document.ts";
import { childrenOf as placesIn, textOf } from "../../xml/place.ts";
import type { Inspected } from "../rule.ts";
import { nearestName } from "./nearestName.ts";

/** What an element that the vocabulary does not know at its place may be. */
export type Stranger =
  /** Reserved in the CSP, and no element of ProfileXML. */
  | { readonly kind: "reserved" }
  /** The name of a CSP node; ProfileXML has `name`. */
  | { readonly kind: "node"; readonly name: string }
  /** `name` in other letter case. */
  | { readonly kind: "case"; readonly name: string }
  /** Known in the element at `parent`; `row` when that is any entry of a list. */
  | ({ readonly kind: "misplaced" } & Home)
  /** Probably `name`, with letters missing, added or swapped. */
  | { readonly kind: "misspelt"; readonly name: string }
  | { readonly kind: "unknown" };

/** The element in which another belongs. */
export interface Home {
  readonly parent: Path;
  readonly isRow: boolean;
}

const CSP_NODES: Readonly<Record<string, string>> = {
  DomainNameInformationList: "DomainNameInformation",
  DNSServers: "DnsServers",
  RouteList: "Route",
  TrafficFilterList: "TrafficFilter",
  AppTriggerList: "AppTrigger",
  NativeProtocolList: "NativeProtocol",
};

const RESERVED: ReadonlySet<string> = new Set([
  "Eap/Type",
  "Authentication/Certificate",
  "PluginProfile/CustomStoreUrl",
]);

/**
 * What an element may be that the vocabulary does not know; null for one that it knows, for what is inside one that it
 * does not know, and for what a method of another vendor may hold.
 */
export function strangerOf(node: Inspected): Stranger | null {
  if (node.spec !== null || node.parent === null) return null;
  return judge(node, node.parent);
}

/** Whether a child of a known name may stand in an element, for the first time or once more. */
export function hasRoomFor({ spec, spot }: Inspected, name: string): boolean {
  if (spec === null) return false;
  const namespace = spot.place.element.namespace;
  return childSpec(spec, { name, namespace })?.kind === "many" || !hasChild(spot, { name, namespace });
}

/** Whether what is in the wrong place may stand in the right one, as things are. */
export function hasRoomAtHome({ spot }: Inspected, { parent }: Home): boolean {
  const { name, namespace } = spot.place.element;
  const spec = specsAlong(vpnProfile, [...parent, { name, namespace }])[parent.length];
  return spec?.kind === "many" || locate(spot.document, [...parent, { name, namespace }]) === null;
}

function hasChild(spot: Spot, { name, namespace }: Step): boolean {
  if (spot.place.element === spot.document.root) return spot.document.groups.has(groupKey(namespace, name));
  return spot.place.element.nodes.some((child) => child.kind === "element" && child.name === name);
}

function judge(node: Inspected, parent: Inspected): Stranger | null {
  const { spec } = parent;
  const { name, namespace } = node.spot.place.element;
  if (spec === null || spec.kind === "leaf" || spec.kind === "raw" || isForeign(parent, spec, node)) return null;
  const names = namesIn(spec, namespace);
  if (RESERVED.has(`${parent.spot.place.element.name}/${name}`) && namespace === "") return { kind: "reserved" };
  const meant = CSP_NODES[name];
  if (meant !== undefined && names.includes(meant)) return { kind: "node", name: meant };
  const recased = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (recased !== undefined) return { kind: "case", name: recased };
  const home = namespace === "" ? homeOf(node, parent) : null;
  if (home !== null) return home;
  const nearest = nearestName(name, names);
  return nearest === null ? { kind: "unknown" } : { kind: "misspelt", name: nearest };
}

/** Settings of a method that is not Windows' own, or a name of EAP in another namespace, which is another rule's. */
function isForeign(parent: Inspected, spec: Spec, { spot }: Inspected): boolean {
  const { name, namespace } = spot.place.element;
  if (casesOf(spec).some(({ [name]: child }) => child !== undefined && namespaceOf(child) !== "")) return true;
  if (namespaceOf(spec) === "") return false;
  if (!knownNamespaces().has(namespace)) return true;
  return spec.kind === "choice" && !isKnownCase(parent, spec.tag, Object.keys(spec.cases as object));
}

function isKnownCase({ spot }: Inspected, tag: string, cases: readonly string[]): boolean {
  const place = placesIn(spot.document, spot.place).find(({ element }) => element.name === tag);
  return place !== undefined && cases.includes(textOf(place).trim());
}

function casesOf(spec: Spec): readonly Children[] {
  if (spec.kind !== "choice") return [childrenOf(spec)];
  return Object.keys(spec.cases as object).map((tag) => childrenOf(spec, tag));
}

function namesIn(spec: Spec, namespace: string): readonly string[] {
  const entries = casesOf(spec).flatMap((children) => Object.entries(children));
  const names = entries.filter(([name, child]) => !isPartOfElement({ name }) && namespaceOf(child) === namespace);
  return [...new Set(names.map(([name]) => name))];
}

/** Where an element belongs: in one around it, in one beside it, or in the one place that the vocabulary has for it. */
function homeOf(node: Inspected, parent: Inspected): Stranger | null {
  const { name } = node.spot.place.element;
  const homes = homesOf(name).map((names) => pathFor(names, parent.path));
  const [best] = homes.toSorted((a, b) => rank(a, parent.path) - rank(b, parent.path));
  return best === undefined ? null : { kind: "misplaced", ...best };
}

/** Entries of lists last, then what is nearest. */
function rank({ parent, isRow }: Home, from: Path): number {
  const shared = parent.findIndex((step, depth) => step.name !== from[depth]?.name);
  const common = shared < 0 ? parent.length : shared;
  return (isRow ? 100 : 0) + parent.length + from.length - 2 * common;
}

/** The path that names spell, through the rows that `from` leads through. */
function pathFor(names: readonly Step[], from: Path): Home {
  let isShared = true;
  let isRow = false;
  const parent = names.map((step, depth) => {
    isShared &&= from[depth]?.name === step.name;
    const isEntry = step.index !== undefined;
    if (isEntry && !isShared) isRow = true;
    const { name, namespace } = step;
    return (isShared ? from[depth] : undefined) ?? { name, namespace };
  });
  return { parent, isRow };
}

let homes: ReadonlyMap<string, readonly (readonly Step[])[]> | null = null;

/** The parents of a name without namespace; a step into a list has an index. */
function homesOf(name: string): readonly (readonly Step[])[] {
  homes ??= collectHomes();
  return homes.get(name) ?? [];
}

function collectHomes(): ReadonlyMap<string, readonly (readonly Step[])[]> {
  const found = new Map<string, (readonly Step[])[]>();
  const lists = new Set(settings().flatMap(({ path, spec }) => (spec.kind === "many" ? [path] : [])));
  for (const { path, spec } of settings()) {
    if (namespaceOf(spec) !== "" || factsOf(spec).reserved === true) continue;
    const names = path.split("/");
    const name = names.pop() ?? "";
    const steps = names.map((step, depth) => {
      const isList = lists.has(names.slice(0, depth + 1).join("/"));
      return { name: step, namespace: "", ...(isList && { index: 0 }) };
    });
    found.set(name, [...(found.get(name) ?? []), steps]);
  }
  return found;
}

let namespaces: ReadonlySet<string> | null = null;

function knownNamespaces(): ReadonlySet<string> {
  namespaces ??= new Set(settings().map(({ spec }) => namespaceOf(spec)));
  return namespaces;
}
