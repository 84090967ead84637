/** Between places in the text and paths: caret → setting, setting → range. Sees through islands of escaped XML. */
import { vpnProfile } from "../vocabulary/profile.ts";
import { OWN_TEXT, type Spec, childrenOf, namespaceOf } from "../vocabulary/spec.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import type { Range, XmlDocument, XmlElement } from "../xml/document.ts";
import { groupKey } from "../xml/document.ts";
import { lineContentEndAt, lineStartAt } from "../xml/lines.ts";
import { absolute, segmentIndexAt, segmentPlace } from "../xml/place.ts";
import { type Spot, isRoot, islandSpot, locate, locateDeepest, mountSpot, rootSpot } from "./locate.ts";
import { mountOf } from "./mount.ts";
import { attributeAt } from "./read.ts";
import { type Path, type Step, childSpec, specsAlong } from "./ref.ts";

/**
 * The path of the innermost element (or known attribute) around an offset. Blank text before and after an element on
 * its line counts as the element's. Empty at a profile's root, outside of it, and outside of what is mounted.
 */
export function pathAt(document: XmlDocument, offset: number): Path {
  const root = rootSpot(document);
  const at = intoElement(document.text, offset);
  return root === null ? pathInMount(document, at) : pathInProfile(root, at);
}

function pathInMount(document: XmlDocument, at: number): Path {
  const spot = mountSpot(document);
  const path = mountOf(document)?.path ?? [];
  const own = path.at(-1);
  if (spot === null || own === undefined || !holds(absolute(spot.place, spot.place.element.range), at)) return [];
  const above = path.slice(0, -1);
  return [...above, ...descend(spot, own, specsAlong(vpnProfile, above).at(-1) ?? null, at)];
}

function pathInProfile(root: Spot, at: number): Path {
  const { document } = root;
  const index = segmentIndexAt(document, at);
  const place = index < document.segments.length ? segmentPlace(document, index) : null;
  if (place === null || !holds(absolute(place, place.element.range), at)) return [];
  const spot: Spot = { ...root, place, ancestors: [document.root] };
  const step = stepTo(place.element, vpnProfile, rowOfSegment(document, place.element, index));
  return descend(spot, step, vpnProfile, at);
}

/** Where the element or attribute of a path stands, in an island its escaped text; null when it is absent. */
export function rangeOfPath(document: XmlDocument, path: Path): Range | null {
  const spot = path.length === 0 ? rootSpot(document) : locate(document, path);
  if (spot === null) return null;
  const last = path.at(-1);
  if (last?.name === OWN_TEXT) return hostRange(spot, tellingRange(spot));
  return last?.name.startsWith("@") === true ? attributeRange(spot, last) : hostRange(spot, spot.place.element.range);
}

/** A stretch of the element at a path, given from the element's own start; null when the element is absent. */
export function rangeWithin(document: XmlDocument, path: Path, { start, end }: Range): Range | null {
  const spot = locate(document, path);
  if (spot === null) return null;
  const from = spot.place.element.range.start;
  return hostRange(spot, { start: from + start, end: from + end });
}

/**
 * What to underline for a path: the value of a leaf or an attribute, the start tag of anything else. What is absent is
 * told at the element it would stand in; null outside of what the document holds of a profile.
 */
export function rangeToMark(document: XmlDocument, path: Path): Range | null {
  const { spot, rest } = locateDeepest(document, path);
  if (spot === null) return null;
  const last = path.at(-1);
  const attribute = rest.length === 0 && last?.name.startsWith("@") === true ? attributeRange(spot, last) : null;
  return attribute ?? hostRange(spot, rest.length === 0 ? tellingRange(spot) : spot.place.element.startTag);
}

function tellingRange({ place: { element, base }, document }: Spot): Range {
  const { content, nodes, startTag } = element;
  if (content === null || nodes.length === 0 || nodes.some(({ kind }) => kind === "element")) return startTag;
  const text = document.text.slice(base + content.start, base + content.end);
  if (text.trim() === "") return startTag;
  const start = content.start + text.length - text.trimStart().length;
  return { start, end: content.end - text.length + text.trimEnd().length };
}

function attributeRange(spot: Spot, step: Step): Range | null {
  const attribute = attributeAt(spot.place.element, step);
  return attribute === null ? null : hostRange(spot, attribute.range);
}

/** A range of a spot's element in the profile's text. */
function hostRange(spot: Spot, range: Range): Range {
  const own = absolute(spot.place, range);
  const edits = spot.toHost([{ range: own, text: "" }]);
  return { start: edits[0]?.range.start ?? own.start, end: edits.at(-1)?.range.end ?? own.end };
}

/** The path below a spot: its own step, and those of what is inside it around the offset. */
function descend(spot: Spot, own: Step, parent: Spec | null, offset: number): Path {
  const spec = parent === null ? null : childSpec(parent, own);
  for (const { child, index } of childrenWithin(spot)) {
    if (!holds(hostRange(child, child.place.element.range), offset)) continue;
    return [own, ...descend(child, stepTo(child.place.element, spec, index), spec, offset)];
  }
  const part = spec === null ? null : (attributeStep(spot, spec, offset) ?? ownTextStep(spot, spec, offset));
  return part === null ? [own] : [own, part];
}

function childrenWithin(spot: Spot): readonly { readonly child: Spot; readonly index: number }[] {
  const island = islandSpot(spot);
  if (island !== null) return [{ child: island, index: 0 }];
  if (!isRoot(spot)) return elementsOf(spot, spot.place.element.nodes, spot.place.base);
  return spot.document.segments.map(({ element }, at) => ({
    child: below(spot, element, spot.document.starts[at] ?? 0),
    index: rowOfSegment(spot.document, element, at),
  }));
}

function elementsOf(spot: Spot, nodes: XmlElement["nodes"], base: number): readonly { child: Spot; index: number }[] {
  const seen = new Map<string, number>();
  return nodes.flatMap((node) => {
    if (node.kind !== "element") return [];
    const key = groupKey(node.namespace, canonicalName(node.namespace, node.name));
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    return [{ child: below(spot, node, base), index }];
  });
}

function below(spot: Spot, element: XmlElement, base: number): Spot {
  return { ...spot, place: { element, base }, ancestors: [...spot.ancestors, spot.place.element] };
}

/** Rows carry their index; so does what stands twice although it should not. */
function stepTo({ name: written, namespace }: XmlElement, parent: Spec | null, index: number): Step {
  const name = canonicalName(namespace, written);
  const isRow = parent !== null && childSpec(parent, { name, namespace })?.kind === "many";
  return isRow || index > 0 ? { name, namespace, index } : { name, namespace };
}

function rowOfSegment(document: XmlDocument, { namespace, name }: XmlElement, segment: number): number {
  const segments = document.groups.get(groupKey(namespace, name))?.segments ?? new Int32Array();
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] ?? 0) < segment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function attributeStep(spot: Spot, spec: Spec, offset: number): Step | null {
  for (const { name, namespace, range } of spot.place.element.attributes) {
    const step = { name: `@${name}`, namespace };
    if (childSpec(spec, step) !== null && holds(hostRange(spot, range), offset)) return step;
  }
  return null;
}

function ownTextStep(spot: Spot, spec: Spec, offset: number): Step | null {
  const { content } = spot.place.element;
  const ownText = childrenOf(spec)[OWN_TEXT];
  if (content === null || ownText === undefined) return null;
  const { start, end } = hostRange(spot, content);
  return start <= offset && offset <= end ? { name: OWN_TEXT, namespace: namespaceOf(ownText) } : null;
}

function holds({ start, end }: Range, offset: number): boolean {
  return start < offset && offset < end;
}

/** From blank text at either end of a line into the element that begins or ends there. */
function intoElement(text: string, offset: number): number {
  const start = lineStartAt(text, offset);
  const end = lineContentEndAt(text, offset);
  const line = text.slice(start, end);
  if (line.trim() === "") return offset;
  const first = start + line.length - line.trimStart().length;
  const last = start + line.trimEnd().length;
  if (offset <= first) return first + 1;
  return offset >= last ? last - 1 : offset;
}
