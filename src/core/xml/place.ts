import {
  type Place,
  type Range,
  type Segment,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
  groupKey,
} from "./document.ts";
import { positionOf } from "./groups.ts";

/** A run of nodes with the offset that turns their relative ranges into absolute ones. */
export interface NodeRun {
  readonly nodes: readonly XmlNode[];
  readonly base: number;
}

/** What stands directly before and after an element, up to the elements beside it; in document order. */
export interface Neighbours {
  readonly before: NodeRun;
  readonly after: NodeRun;
}

export function rootPlace(document: XmlDocument): Place {
  return { element: document.root, base: 0 };
}

/** The child elements of a place, in document order. */
export function childrenOf(document: XmlDocument, place: Place): readonly Place[] {
  if (isRootPlace(document, place)) {
    return document.segments.map(({ element }, index) => ({ element, base: document.starts[index] ?? 0 }));
  }
  return elementsAmong(place);
}

/** The place of the root's child in a segment. */
export function segmentPlace(document: XmlDocument, index: number): Place | null {
  const segment = document.segments[index];
  return segment === undefined ? null : { element: segment.element, base: document.starts[index] ?? 0 };
}

/** The last child element of a place; null when there is none. */
export function lastChildOf(document: XmlDocument, place: Place): Place | null {
  if (isRootPlace(document, place)) return segmentPlace(document, document.segments.length - 1);
  return elementsAmong(place).at(-1) ?? null;
}

/** The first child element of a place; null when there is none. */
export function firstChildOf(document: XmlDocument, place: Place): Place | null {
  return isRootPlace(document, place) ? segmentPlace(document, 0) : (elementsAmong(place)[0] ?? null);
}

/** The nodes between a place's last child element (or its start tag) and its end tag. */
export function lastNodesOf(document: XmlDocument, place: Place): NodeRun {
  if (isRootPlace(document, place)) return { nodes: document.tail, base: document.tailStart };
  const { nodes } = place.element;
  return { nodes: nodes.slice(nodes.findLastIndex((node) => node.kind === "element") + 1), base: place.base };
}

/** A range inside a place as offsets of the document's text. */
export function absolute(place: { readonly base: number }, range: Range): Range {
  return { start: range.start + place.base, end: range.end + place.base };
}

/** What the element says itself: its text and CDATA, decoded, without that of its children and comments. */
export function textOf(place: Place): string {
  const { nodes } = place.element;
  const only = nodes[0];
  if (nodes.length === 1 && only?.kind === "text") return only.value;
  return nodes.map((node) => (node.kind === "text" || node.kind === "cdata" ? node.value : "")).join("");
}

/** The elements around an offset, from the root to the innermost; empty outside the root. */
export function elementAt(document: XmlDocument, offset: number): readonly Place[] {
  const root = rootPlace(document);
  if (!holds(root, offset)) return [];
  const index = segmentIndexAt(document, offset);
  const place = index < document.segments.length ? segmentPlace(document, index) : null;
  return place === null ? [root] : [root, ...chainAt(place, offset)];
}

/** The element around a place; null for the root. */
export function parentOf(document: XmlDocument, place: Place): Place | null {
  const chain = elementAt(document, place.base + place.element.range.start + 1);
  return chain[chain.findIndex(({ element }) => element === place.element) - 1] ?? null;
}

/** The index of the segment around an offset: the last one that begins at or before it; the count for the tail. */
export function segmentIndexAt({ starts, tailStart }: XmlDocument, offset: number): number {
  if (offset >= tailStart) return starts.length;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function neighboursOf(document: XmlDocument, place: Place): Neighbours {
  if (isRootPlace(document, place)) return neighboursOfRoot(document);
  const index = segmentIndexAt(document, place.base + place.element.range.start);
  const segment = document.segments[index];
  if (segment?.element === place.element) return neighboursOfSegment(document, segment, index);
  const parent = parentOf(document, place);
  return parent === null ? { before: NOTHING, after: NOTHING } : neighboursWithin(parent, place);
}

export function isRootPlace(document: XmlDocument, place: Place): boolean {
  return place.element === document.root;
}

const NOTHING: NodeRun = { nodes: [], base: 0 };

function neighboursOfRoot({ prolog, epilog, root }: XmlDocument): Neighbours {
  return { before: { nodes: prolog, base: 0 }, after: { nodes: epilog, base: root.range.end } };
}

function neighboursOfSegment(document: XmlDocument, segment: Segment, index: number): Neighbours {
  const next = document.segments[index + 1];
  const after =
    next === undefined
      ? { nodes: document.tail, base: document.tailStart }
      : { nodes: next.trivia, base: document.starts[index + 1] ?? 0 };
  return { before: { nodes: segment.trivia, base: document.starts[index] ?? 0 }, after };
}

function neighboursWithin({ element, base }: Place, place: Place): Neighbours {
  const { nodes } = element;
  const at = nodes.indexOf(place.element);
  const previous = nodes.findLastIndex((node, index) => index < at && node.kind === "element");
  const next = nodes.findIndex((node, index) => index > at && node.kind === "element");
  return {
    before: { nodes: nodes.slice(previous + 1, at), base },
    after: { nodes: nodes.slice(at + 1, next < 0 ? nodes.length : next), base },
  };
}

const NO_PLACES: readonly Place[] = [];

function elementsAmong({ element, base }: Place): readonly Place[] {
  let places: Place[] | null = null;
  for (const node of element.nodes) if (node.kind === "element") (places ??= []).push({ element: node, base });
  return places ?? NO_PLACES;
}

function chainAt(place: Place, offset: number): readonly Place[] {
  if (!holds(place, offset)) return [];
  const inner = elementsAmong(place).find((child) => holds(child, offset));
  return inner === undefined ? [place] : [place, ...chainAt(inner, offset)];
}

function holds({ element, base }: Place, offset: number): boolean {
  return base + element.range.start < offset && offset < base + element.range.end;
}

/** The root's children, without those that follow another of the same name at once. */
export function* runHeads({ segments, groups }: XmlDocument): Generator<XmlElement, void> {
  for (let index = 0; index < segments.length;) {
    const element = segments[index]?.element;
    if (element === undefined) return;
    yield element;
    index = endOfRun(groups.get(groupKey(element.namespace, element.name))?.segments ?? [], index);
  }
}

/** The first number behind `from` that ascending numbers do not hold; seldom far from it, or behind all of them. */
function endOfRun(numbers: ArrayLike<number>, from: number): number {
  const last = numbers[numbers.length - 1] ?? from;
  let position = positionOf(numbers, from);
  if (last - from === numbers.length - 1 - position) return last + 1;
  let end = from + 1;
  while (numbers[++position] === end) end += 1;
  return end;
}

/** All nodes of the root in order; those ranges are relative to each one's own segment. */
export function rootNodesOf({ segments, tail }: XmlDocument): readonly XmlNode[] {
  return [...segments.flatMap(({ trivia, element }) => [...trivia, element]), ...tail];
}
