/** What stands in a profile, whatever row it stands in: known settings, and everything that cannot be taken as one. */
import { vpnProfile } from "../vocabulary/profile.ts";
import {
  type Children,
  type Choice,
  type Leaf,
  OWN_TEXT,
  type Spec,
  childrenOf,
  namespaceOf,
} from "../vocabulary/spec.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import { type XmlDocument, type XmlElement, type XmlNode, groupKey } from "../xml/document.ts";
import { childrenOf as childrenOfPlace, isRootPlace } from "../xml/place.ts";
import { type Spot, islandSpot, mountSpot, rootSpot } from "./locate.ts";
import { mountOf } from "./mount.ts";
import { placeholderOf, readOwnText, readSpot } from "./read.ts";
import { pathText } from "./ref.ts";

export interface Undecoded {
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

export interface Unfilled {
  readonly path: string;
  readonly question: string;
}

/** Paths are names below `VPNProfile`, joined by "/", without indexes. */
export interface Inventory {
  /** Leaves and raw elements that have a value, and elements that hold nothing; each path once. */
  readonly configured: readonly string[];
  readonly undecodable: readonly Undecoded[];
  readonly placeholders: readonly Unfilled[];
  /** Elements that the vocabulary has nothing for, and stray text (a path that ends in "text()"). */
  readonly unknown: readonly string[];
}

interface Found {
  readonly configured: Set<string>;
  readonly undecodable: Undecoded[];
  readonly placeholders: Unfilled[];
  readonly unknown: string[];
}

const STRAY_TEXT = OWN_TEXT;

/** Everything that stands in a document. A child of the root is looked at again only after an edit has touched it. */
export function inventoryOf(document: XmlDocument): Inventory {
  const found = nothing();
  const root = rootSpot(document);
  if (root === null) return mountInventory(document);
  const seen = new Set<string>();
  for (const [index, { element, trivia }] of document.segments.entries()) {
    addStrayText(found, trivia, "");
    addAll(found, childInventory(root, element, document.starts[index] ?? 0, seen));
  }
  addStrayText(found, document.tail, "");
  return { ...found, configured: [...found.configured] };
}

/** What is around the mounted element belongs to something else: it is not listed. */
function mountInventory(document: XmlDocument): Inventory {
  const found = nothing();
  const mount = mountOf(document);
  const spot = mountSpot(document);
  if (mount !== null && spot !== null) look(found, spot, mount.spec, pathText(mount.path));
  return { ...found, configured: [...found.configured] };
}

const remembered = new WeakMap<XmlElement, Inventory>();

function childInventory(root: Spot, element: XmlElement, base: number, seen: Set<string>): Inventory {
  const { name, namespace } = element;
  const spec = childNamed(vpnProfile, name, namespace);
  if (spec === null || isSecond(spec, element, seen)) return { ...nothing(), configured: [], unknown: [name] };
  const known = remembered.get(element);
  if (known !== undefined) return known;
  const found = nothing();
  look(found, { ...root, place: { element, base }, ancestors: [root.place.element] }, spec, name);
  const inventory = { ...found, configured: [...found.configured] };
  remembered.set(element, inventory);
  return inventory;
}

function look(found: Found, spot: Spot, spec: Spec, path: string): void {
  const { element } = spot.place;
  const question = placeholderOf(element);
  if (question !== null) found.placeholders.push({ path, question });
  else if (spec.kind === "leaf") lookAtLeaf(found, spot, spec, path);
  else if (spec.kind === "raw") found.configured.add(path);
  else lookBelow(found, spot, spec.kind === "many" ? spec.item : spec, path);
}

function lookAtLeaf(found: Found, spot: Spot, spec: Spec, path: string): void {
  const { undecodable } = readSpot(spot, spec);
  if (undecodable.length === 0) found.configured.add(path);
  for (const { text, message } of undecodable) found.undecodable.push({ path, text, message });
}

function lookBelow(found: Found, spot: Spot, spec: Spec, path: string): void {
  if (spec.kind === "leaf") return lookAtLeaf(found, spot, spec, path);
  const island = spec.kind === "group" && spec.island === true ? islandSpot(spot) : null;
  const { element } = spot.place;
  lookAtAttributes(found, spot, spec, path);
  const ownText = ownTextIn(spot, spec);
  if (ownText !== null) lookAtLeaf(found, spot, ownText, `${path}/${OWN_TEXT}`);
  else if (island === null) addStrayText(found, nodesOf(spot), `${path}/`);
  const children = island === null ? childSpots(spot) : [island];
  const isEmpty =
    children.length === 0 && ownText === null && !element.attributes.some(({ name }) => isKnownAttribute(spec, name));
  if (isEmpty) found.configured.add(path);
  const seen = new Set<string>();
  for (const child of children) lookAtChild(found, child, spec, path, seen);
}

/** The leaf of an element's own text, when there is any. */
function ownTextIn(spot: Spot, spec: Spec): Leaf<unknown> | null {
  const leaf = childrenOf(spec)[OWN_TEXT];
  return leaf?.kind === "leaf" && readOwnText(spot, leaf).present ? leaf : null;
}

function lookAtChild(found: Found, child: Spot, spec: Spec, path: string, seen: Set<string>): void {
  const { name: written, namespace } = child.place.element;
  const name = canonicalName(namespace, written);
  const childSpec = childNamed(spec, name, namespace);
  const childPath = `${path}/${name}`;
  if (childSpec === null || isSecond(childSpec, child.place.element, seen)) found.unknown.push(childPath);
  else look(found, child, childSpec, childPath);
}

function lookAtAttributes(found: Found, spot: Spot, spec: Spec, path: string): void {
  for (const [name, child] of Object.entries(childrenOf(spec))) {
    const attribute =
      child.kind === "leaf" && name.startsWith("@")
        ? spot.place.element.attributes.find((one) => `@${one.name}` === name && one.namespace === child.namespace)
        : undefined;
    if (attribute === undefined || child.kind !== "leaf") continue;
    const decoded = child.scalar.codec.safeDecode(attribute.value);
    if (decoded.success) found.configured.add(`${path}/${name}`);
    else
      found.undecodable.push({
        path: `${path}/${name}`,
        text: attribute.value,
        message: decoded.error.issues[0]?.message ?? "",
      });
  }
}

function isKnownAttribute(spec: Spec, name: string): boolean {
  return `@${name}` in childrenOf(spec);
}

/** The child elements of a spot, which for an island may be the root of its document. */
function childSpots(spot: Spot): readonly Spot[] {
  const ancestors = [...spot.ancestors, spot.place.element];
  return childrenOfPlace(spot.document, spot.place).map((place) => ({ ...spot, place, ancestors }));
}

function nodesOf({ document, place }: Spot): readonly XmlNode[] {
  return isRootPlace(document, place)
    ? [...document.segments.flatMap(({ trivia }) => trivia), ...document.tail]
    : place.element.nodes;
}

/** An element that may stand only once, and has stood already: Windows' answer to that is not documented. */
function isSecond(spec: Spec, { name, namespace }: XmlElement, seen: Set<string>): boolean {
  const key = groupKey(namespace, canonicalName(namespace, name));
  if (spec.kind !== "many" && seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** The child of a name in the element, or in any case of it. */
function childNamed(spec: Spec, name: string, namespace: string): Spec | null {
  const candidates = casesOf(spec).flatMap((children) => children[name] ?? []);
  return candidates.find((child) => namespaceOf(child) === namespace) ?? null;
}

function casesOf(spec: Spec): readonly Children[] {
  if (spec.kind !== "choice") return [childrenOf(spec)];
  const { tag, tagSpec, cases } = spec as Choice;
  return [{ [tag]: tagSpec }, ...Object.values(cases)];
}

function addStrayText(found: Found, nodes: readonly XmlNode[], path: string): void {
  const isStray = (node: XmlNode) => (node.kind === "text" || node.kind === "cdata") && node.value.trim() !== "";
  if (nodes.some(isStray)) found.unknown.push(path + STRAY_TEXT);
}

function addAll(found: Found, more: Inventory): void {
  for (const path of more.configured) found.configured.add(path);
  found.undecodable.push(...more.undecodable);
  found.placeholders.push(...more.placeholders);
  found.unknown.push(...more.unknown);
}

function nothing(): Found {
  return { configured: new Set(), undecodable: [], placeholders: [], unknown: [] };
}

/** True for a path of stray text. */
export function isStrayText(path: string): boolean {
  return path === STRAY_TEXT || path.endsWith(`/${STRAY_TEXT}`);
}
