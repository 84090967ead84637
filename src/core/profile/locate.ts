/** From a path to the place in the text, through islands of escaped XML where there are any. */
import { canonicalName } from "../vocabulary/spellings.ts";
import type { Place, TextEdit, XmlDocument, XmlElement } from "../xml/document.ts";
import { groupKey } from "../xml/document.ts";
import { type Island, islandOf } from "../xml/island.ts";
import { parseXml } from "../xml/parse.ts";
import { rootPlace } from "../xml/place.ts";
import { isProfile, isWithin, mountOf } from "./mount.ts";
import { type Path, type Step, isPartOfElement } from "./ref.ts";

/** A place in the profile's text, or in the text of an island inside it. */
export interface Spot {
  /** The document that holds the place: the profile's own, or an island's. */
  readonly document: XmlDocument;
  readonly place: Place;
  /** From the root of `document` down to the place's parent. */
  readonly ancestors: readonly XmlElement[];
  /** Turns edits of `document` into edits of the profile's text. */
  readonly toHost: (edits: readonly TextEdit[]) => readonly TextEdit[];
}

/** The root of a document, when it is a VPNProfile without namespace; else null. */
export function rootSpot(document: XmlDocument): Spot | null {
  if (!isProfile(document)) return null;
  return { document, place: rootPlace(document), ancestors: [], toHost: (edits) => edits };
}

/** The element that a document is about: what its {@link Mount} says; null when no path leads anywhere. */
export function mountSpot(document: XmlDocument): Spot | null {
  const mount = mountOf(document);
  if (mount === null) return null;
  return { document, place: mount.place, ancestors: mount.ancestors, toHost: (edits) => edits };
}

/** Where a path leads; null when something on the way is absent. Steps to attributes and own text end at their element. */
export function locate(document: XmlDocument, path: Path): Spot | null {
  const { spot, rest } = locateDeepest(document, path);
  return rest.length === 0 ? spot : null;
}

/** As far as a path leads, and the steps that are absent; no spot where nothing on the way can be created either. */
export function locateDeepest(document: XmlDocument, path: Path): Deepest {
  const root = rootSpot(document);
  if (root !== null) return follow(root, path);
  const mount = mountOf(document);
  const mounted = mount !== null && isWithin(mount, path) ? mountSpot(document) : null;
  return mounted === null ? { spot: null, rest: path } : follow(mounted, path.slice(mount?.path.length));
}

interface Deepest {
  readonly spot: Spot | null;
  readonly rest: Path;
}

function follow(from: Spot, path: Path): Deepest {
  let spot = from;
  for (const [depth, step] of path.entries()) {
    if (isPartOfElement(step)) return { spot, rest: [] };
    const child = childSpot(spot, step);
    if (child === null) return { spot, rest: path.slice(depth) };
    spot = child;
  }
  return { spot, rest: [] };
}

/** The child that a step names: the `index`th of that name, or the first. */
export function childSpot(spot: Spot, step: Step): Spot | null {
  return childInPlace(spot, step) ?? childInIsland(spot, step);
}

function childInPlace(spot: Spot, step: Step): Spot | null {
  const place = isRoot(spot) ? rootChild(spot.document, step) : nestedChild(spot, step);
  if (place === null) return null;
  const { document, ancestors, toHost } = spot;
  return { document, place, ancestors: [...ancestors, spot.place.element], toHost };
}

function rootChild(document: XmlDocument, step: Step): Place | null {
  const group = document.groups.get(groupKey(step.namespace, step.name));
  const index = step.index ?? 0;
  const element = group?.elements[index];
  if (group === undefined || element === undefined) return null;
  return { element, base: document.starts[group.segments[index] ?? 0] ?? 0 };
}

function nestedChild(spot: Spot, step: Step): Place | null {
  let seen = 0;
  for (const node of spot.place.element.nodes)
    if (node.kind === "element" && isNamed(node, step) && seen++ === (step.index ?? 0))
      return { element: node, base: spot.place.base };
  return null;
}

function childInIsland(spot: Spot, step: Step): Spot | null {
  const island = islandSpot(spot);
  return island !== null && isNamed(island.place.element, step) ? island : null;
}

const islandDocuments = new WeakMap<XmlElement, XmlDocument | null>();

/** The root inside an element that holds XML as escaped text or CDATA; null when it does not, or when that XML is broken. */
export function islandSpot(spot: Spot): Spot | null {
  const { nodes } = spot.place.element;
  if (isRoot(spot) || nodes.length === 0 || nodes.some(({ kind }) => kind === "element")) return null;
  const known = islandDocuments.get(spot.place.element);
  const inner = known === undefined ? islandDocument(islandOf(spot.document, spot.place)) : known;
  islandDocuments.set(spot.place.element, inner);
  if (inner === null) return null;
  return {
    document: inner,
    place: rootPlace(inner),
    ancestors: [],
    // Where the element stands may have changed since its text was read; what it says has not.
    toHost: (edits) => spot.toHost(islandOf(spot.document, spot.place)?.toHost(edits) ?? []),
  };
}

function islandDocument(island: Island | null): XmlDocument | null {
  if (island === null) return null;
  const parsed = parseXml(island.text);
  return parsed.ok ? parsed.value : null;
}

/** All children of a spot that have a step's name, in order. */
export function childSpots(spot: Spot, step: Step): readonly Spot[] {
  const places = isRoot(spot) ? rootChildren(spot.document, step) : nestedChildren(spot, step);
  const ancestors = [...spot.ancestors, spot.place.element];
  return places.map((place) => ({ ...spot, place, ancestors }));
}

function rootChildren(document: XmlDocument, step: Step): readonly Place[] {
  const group = document.groups.get(groupKey(step.namespace, step.name));
  if (group === undefined) return [];
  return group.elements.map((element, index) => ({ element, base: document.starts[group.segments[index] ?? 0] ?? 0 }));
}

function nestedChildren(spot: Spot, step: Step): readonly Place[] {
  const { element, base } = spot.place;
  return element.nodes
    .filter((node): node is XmlElement => node.kind === "element" && isNamed(node, step))
    .map((child) => ({ element: child, base }));
}

/** True when the spot is the root of its document. */
export function isRoot(spot: Spot): boolean {
  return spot.place.element === spot.document.root;
}

/** By its own name or another that it is known to be written with. */
function isNamed({ name, namespace }: XmlElement, step: Step): boolean {
  return namespace === step.namespace && (name === step.name || canonicalName(namespace, name) === step.name);
}
