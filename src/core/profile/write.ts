/**
 * Writing: the smallest edits that make a ref read as a value.
 *
 *   write(doc, ref, read(doc, ref)) is []                 nothing to say, nothing said
 *   read(apply(write(doc, ref, v)), ref) is v             what you write is what you read
 *   text outside the edited ranges is untouched, byte for byte
 *
 * A value that means what already stands there writes nothing, so the author's spelling stays. A new element stands
 * behind the last sibling of its name, else where Windows would put it; an empty list is an absent element.
 */
import { vpnProfile } from "../vocabulary/profile.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import {
  type Leaf,
  type Many,
  OWN_TEXT,
  type Spec,
  type Value,
  childrenOf,
  factsOf,
  namespaceOf,
} from "../vocabulary/spec.ts";
import type { Place, TextEdit, XmlDocument, XmlElement } from "../xml/document.ts";
import { insertElement, removeElement, replaceContent } from "../xml/edit.ts";
import { escapeAttribute, escapeText } from "../xml/escape.ts";
import { absolute, childrenOf as placesIn } from "../xml/place.ts";
import { reparseXml } from "../xml/reparse.ts";
import { type Spot, childSpots, isRoot, locate, locateDeepest } from "./locate.ts";
import { mountOf } from "./mount.ts";
import { type Prefixes, encodeLeaf, prefixesOf, printElement } from "./print.ts";
import { attributeAt, readAny } from "./read.ts";
import { type AnyRef, type Path, type Step, childSpec, specsAlong } from "./ref.ts";

type Edits = readonly TextEdit[];

/** See the laws above; `undefined` removes. What a document does not hold of a profile takes no edits. */
export function write<S extends Spec>(
  document: XmlDocument,
  ref: { readonly path: Path; readonly spec: S },
  value: Value<S> | undefined,
): Edits {
  return writeAny(document, ref, value);
}

/** The same for a ref whose type is not known at compile time. */
export function writeAny(document: XmlDocument, ref: AnyRef, value: unknown): Edits {
  if (isAttribute(ref.path)) return writeAttribute(document, ref, value);
  if (ref.path.at(-1)?.name === OWN_TEXT) return writeOwnText(document, ref, value);
  if (value === undefined || (ref.spec.kind === "many" && (value as readonly unknown[]).length === 0))
    return remove(document, ref);
  const spot = locate(document, ref.path);
  if (spot === null) return create(document, ref.path, value);
  return update(document, spot, ref, value);
}

/** One edit that has the effect of several steps, each of which sees the text that the one before left. */
export function inOneEdit(document: XmlDocument, steps: readonly ((current: XmlDocument) => Edits)[]): Edits {
  let current = document;
  for (const step of steps) {
    const edits = step(current);
    if (edits.length === 0) continue;
    const parsed = reparseXml(current, edits);
    if (!parsed.ok) throw new Error(`An edit of the lens broke the text: ${parsed.error.message}`);
    current = parsed.value;
  }
  return differenceOf(document.text, current.text);
}

/** The one replacement that turns a text into another; none when they are equal. */
export function differenceOf(before: string, after: string): Edits {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return [{ range: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) }];
}

// ---- update -------------------------------------------------------------------------------------------------------

function update(document: XmlDocument, spot: Spot, ref: AnyRef, value: unknown): Edits {
  switch (ref.spec.kind) {
    case "leaf":
      return updateLeaf(document, spot, ref, ref.spec, value);
    case "raw":
      return readAny(document, ref).value === value ? [] : spot.toHost(replaceAll(spot, String(value)));
    case "many":
      return updateMany(document, ref, ref.spec, value as readonly unknown[]);
    case "group":
    case "choice":
      return updateChildren(document, ref, value as Readonly<Record<string, unknown>>);
  }
}

function updateLeaf(document: XmlDocument, spot: Spot, ref: AnyRef, spec: Leaf<unknown>, value: unknown): Edits {
  const standing = readAny(document, ref);
  const text = encodeLeaf(spec, value);
  if (standing.value !== undefined && encodeLeaf(spec, standing.value) === text) return [];
  return spot.toHost(
    standing.placeholder === null
      ? replaceContent(spot.document, spot.place, escapeText(text))
      : replaceAll(spot, escapeText(text)),
  );
}

function replaceAll({ document, place }: Spot, text: string): Edits {
  const { content } = place.element;
  return content === null ? replaceContent(document, place, text) : [{ range: absolute(place, content), text }];
}

function updateMany(document: XmlDocument, ref: AnyRef, spec: Many, values: readonly unknown[]): Edits {
  const last = ref.path.at(-1);
  const parent = locate(document, ref.path.slice(0, -1));
  if (last === undefined || parent === null) return create(document, ref.path, values);
  if (JSON.stringify(readAny(document, ref).value) === JSON.stringify(values)) return [];
  const standing = childSpots(parent, last).length;
  const itemAt = (index: number): AnyRef => ({ path: [...ref.path.slice(0, -1), { ...last, index }], spec: spec.item });
  const kept = values
    .slice(0, standing)
    .map((value, index) => (current: XmlDocument) => writeAny(current, itemAt(index), value));
  const added = values.slice(standing);
  const removed = Array.from({ length: Math.max(0, standing - values.length) }, (_, back) => standing - 1 - back);
  return inOneEdit(document, [
    ...kept,
    ...removed.map((index) => (current: XmlDocument) => remove(current, itemAt(index))),
    (current) => (added.length === 0 ? [] : create(current, ref.path, added)),
  ]);
}

function updateChildren(document: XmlDocument, ref: AnyRef, value: Readonly<Record<string, unknown>>): Edits {
  const tag = ref.spec.kind === "choice" ? String(value[ref.spec.tag]) : undefined;
  const steps = Object.entries(childrenOf(ref.spec, tag)).map(([name, spec]) => (current: XmlDocument) => {
    const child: AnyRef = { path: [...ref.path, { name, namespace: namespaceOf(spec) }], spec };
    // Text that does not decode has no value to begin with: it is kept.
    return readAny(current, child).value === value[name] ? [] : writeAny(current, child, value[name]);
  });
  return inOneEdit(document, steps);
}

// ---- attributes and own text ---------------------------------------------------------------------------------------

function isAttribute(path: Path): boolean {
  return path.at(-1)?.name.startsWith("@") ?? false;
}

function writeAttribute(document: XmlDocument, ref: AnyRef, value: unknown): Edits {
  const owner = locate(document, ref.path.slice(0, -1));
  const step = ref.path.at(-1);
  const leaf = ref.spec as Leaf<unknown>;
  if (step === undefined) return [];
  if (owner === null) return value === undefined ? [] : create(document, ref.path.slice(0, -1), { [step.name]: value });
  if (value === undefined) return clearAttribute(document, ref.path.slice(0, -1), owner, step);
  const standing = readAny(document, ref).value;
  const text = encodeLeaf(leaf, value);
  return standing !== undefined && encodeLeaf(leaf, standing) === text
    ? []
    : owner.toHost(setAttribute(owner, step, text));
}

function setAttribute(owner: Spot, step: Step, text: string): Edits {
  const attribute = attributeAt(owner.place.element, step);
  if (attribute !== null) return [{ range: absolute(owner.place, attribute.valueRange), text: escapeAttribute(text) }];
  const behind = endOfAttributes(owner.place);
  return [{ range: { start: behind, end: behind }, text: ` ${step.name.slice(1)}="${escapeAttribute(text)}"` }];
}

function endOfAttributes({ element, base }: Place): number {
  const last = element.attributes.at(-1);
  const qualified = element.prefix === "" ? element.name : `${element.prefix}:${element.name}`;
  return base + (last === undefined ? element.range.start + 1 + qualified.length : last.range.end);
}

/** An element that says nothing but this attribute goes with it. */
function clearAttribute(document: XmlDocument, path: Path, owner: Spot, step: Step): Edits {
  const { element } = owner.place;
  const isAll = attributeAt(element, step) !== null && ownAttributes(element) === 1 && isBlankInside(element);
  if (!isAll || isRoot(owner) || isKept(path) || path.at(-1)?.index !== undefined)
    return owner.toHost(removeAttribute(owner, step));
  const target = emptied(document, path, owner);
  return target.toHost(removeElement(target.document, target.place));
}

function writeOwnText(document: XmlDocument, ref: AnyRef, value: unknown): Edits {
  const path = ref.path.slice(0, -1);
  const owner = locate(document, path);
  if (owner === null) return value === undefined ? [] : create(document, path, { [OWN_TEXT]: value });
  if (value !== undefined) return updateLeaf(document, owner, ref, ref.spec as Leaf<unknown>, value);
  if (isBlankInside(owner.place.element)) return [];
  if (ownAttributes(owner.place.element) > 0) return owner.toHost(replaceContent(owner.document, owner.place, ""));
  const target = emptied(document, path, owner);
  return target.toHost(removeElement(target.document, target.place));
}

function isBlankInside(element: XmlElement): boolean {
  return element.nodes.every((node) => node.kind === "text" && node.value.trim() === "");
}

function removeAttribute(owner: Spot, step: Step): Edits {
  const attribute = attributeAt(owner.place.element, step);
  if (attribute === null) return [];
  const range = absolute(owner.place, attribute.range);
  let { start } = range;
  while (/\s/.test(owner.document.text.charAt(start - 1))) start--;
  return [{ range: { start, end: range.end }, text: "" }];
}

// ---- create -------------------------------------------------------------------------------------------------------

/** Inserts what is missing on the way to a path, down to `value`; for a repeated element without index, behind the last of its name. */
function create(document: XmlDocument, path: Path, value: unknown): Edits {
  const repeated = path.at(-1)?.index === undefined && Array.isArray(value);
  const { spot, rest } = repeated ? locateDeepest(document, path.slice(0, -1)) : locateDeepest(document, path);
  if (spot === null) return [];
  const missing = repeated ? [...rest, ...path.slice(-1)] : rest;
  const known = path.length - missing.length;
  return spot.toHost(insertMissing(spot, path.slice(0, known), missing, value));
}

function insertMissing(parent: Spot, above: Path, missing: Path, value: unknown): Edits {
  const [step] = missing;
  const parentSpec = specsAlong(vpnProfile, above).at(-1) ?? vpnProfile;
  const spec = step === undefined ? null : childSpec(parentSpec, step);
  if (step === undefined || spec === null) return [];
  const nested = nest(spec, missing.slice(1), value);
  const prefixes = prefixesOf([...parent.ancestors, parent.place.element]);
  return insertChild(parent, parentSpec, step, (layout) =>
    printElement(step.name, spec, listed(spec, nested), layout, prefixes),
  );
}

/** A repeated spec prints lists; one missing row is a list of one. */
function listed(spec: Spec, value: unknown): unknown {
  return spec.kind === "many" && !Array.isArray(value) ? [value] : value;
}

/** The value of an element that so far has only one descendant: the tags of choices on the way are filled in. */
function nest(spec: Spec, steps: Path, value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const child = childSpec(spec, step);
  if (child === null) return value;
  return { ...tagLeadingTo(spec, step), [step.name]: listed(child, nest(child, rest, value)) };
}

function tagLeadingTo(spec: Spec, step: Step): Readonly<Record<string, string>> {
  if (spec.kind !== "choice" || step.name === spec.tag) return {};
  const cases: Readonly<Record<string, Readonly<Record<string, Spec>>>> = spec.cases;
  const tag = Object.keys(cases).find((one) => {
    const child = cases[one]?.[step.name];
    return child !== undefined && namespaceOf(child) === step.namespace;
  });
  return tag === undefined ? {} : { [spec.tag]: tag };
}

/** Puts new XML among the children of a spot: behind the last of its name, else by Windows order. */
function insertChild(
  parent: Spot,
  parentSpec: Spec,
  step: Step,
  print: (
    layout: { readonly indent: string; readonly unit: string; readonly lineEnd: string },
    prefixes: Prefixes,
  ) => string,
): Edits {
  const prefixes = prefixesOf([...parent.ancestors, parent.place.element]);
  return insertElement(parent.document, parent.place, positionFor(parent, parentSpec, step), (layout) =>
    print(layout, prefixes),
  );
}

type Position = { readonly after: Place } | { readonly before: Place } | "end";

/** Where a new child goes: behind the last of its name, else by Windows order. */
export function positionFor(parent: Spot, parentSpec: Spec, step: Step): Position {
  const siblings = placesIn(parent.document, parent.place);
  const sameName = siblings.findLast(
    ({ element: { name, namespace } }) => namespace === step.namespace && canonicalName(namespace, name) === step.name,
  );
  if (sameName !== undefined) return { after: sameName };
  const mine = orderOf(parentSpec, step.name, step.namespace);
  if (mine === null) return "end";
  return (
    afterNearestPredecessor(siblings, parentSpec, mine) ?? beforeNearestSuccessor(siblings, parentSpec, mine) ?? "end"
  );
}

function afterNearestPredecessor(siblings: readonly Place[], spec: Spec, mine: number): Position | null {
  let best: { at: number; order: number } | null = null;
  for (const [at, { element }] of siblings.entries()) {
    const order = orderOf(spec, element.name, element.namespace);
    if (order !== null && order < mine && (best === null || order >= best.order)) best = { at, order };
  }
  if (best === null) return null;
  // An unknown element keeps its place behind the sibling before it.
  let last = best.at;
  while (isUnknown(siblings[last + 1], spec)) last++;
  const place = siblings[last];
  return place === undefined ? null : { after: place };
}

function beforeNearestSuccessor(siblings: readonly Place[], spec: Spec, mine: number): Position | null {
  let best: { place: Place; order: number } | null = null;
  for (const place of siblings) {
    const order = orderOf(spec, place.element.name, place.element.namespace);
    if (order !== null && order > mine && (best === null || order < best.order)) best = { place, order };
  }
  return best === null ? null : { before: best.place };
}

function isUnknown(place: Place | undefined, spec: Spec): boolean {
  return place !== undefined && orderOf(spec, place.element.name, place.element.namespace) === null;
}

function orderOf(spec: Spec, written: string, namespace: string): number | null {
  const child = childSpec(spec, { name: canonicalName(namespace, written), namespace });
  return child === null ? null : factsOf(child).order[0];
}

// ---- remove -------------------------------------------------------------------------------------------------------

function remove(document: XmlDocument, ref: AnyRef): Edits {
  if (ref.spec.kind === "many") return removeAll(document, ref, ref.spec);
  const spot = locate(document, ref.path);
  if (spot === null || isMounted(document, ref.path)) return [];
  const target = emptied(document, ref.path, spot);
  return target.toHost(removeElement(target.document, target.place));
}

function removeAll(document: XmlDocument, ref: AnyRef, spec: Many): Edits {
  const last = ref.path.at(-1);
  const parent = locate(document, ref.path.slice(0, -1));
  if (last === undefined || parent === null) return [];
  const standing = childSpots(parent, last).length;
  const backwards = Array.from({ length: standing }, (_, back) => standing - 1 - back);
  return inOneEdit(
    document,
    backwards.map(
      (index) => (current: XmlDocument) =>
        remove(current, { path: [...ref.path.slice(0, -1), { ...last, index }], spec: spec.item }),
    ),
  );
}

/**
 * The outermost element that removing `spot` would leave empty: rows, roots, elements that hold anything else and those
 * that say something by standing there stay.
 */
function emptied(document: XmlDocument, path: Path, spot: Spot): Spot {
  const above = path.slice(0, -1);
  if (above.length === 0 || above.at(-1)?.index !== undefined) return spot;
  const parent = locate(document, above);
  if (
    isKept(above) ||
    parent === null ||
    isRoot(parent) ||
    isMounted(document, above) ||
    parent.document !== spot.document ||
    !holdsOnly(parent.place.element, spot.place.element)
  )
    return spot;
  return emptied(document, above, parent);
}

/** The element that the whole document is about is not for removing. */
function isMounted(document: XmlDocument, path: Path): boolean {
  return mountOf(document)?.path.length === path.length;
}

function isKept(path: Path): boolean {
  const spec = specsAlong(vpnProfile, path).at(path.length - 1);
  return spec !== undefined && factsOf(spec).keep === true;
}

function holdsOnly(parent: XmlElement, child: XmlElement): boolean {
  return (
    ownAttributes(parent) === 0 &&
    parent.nodes.every((node) => node === child || (node.kind === "text" && node.value.trim() === ""))
  );
}

function ownAttributes(element: XmlElement): number {
  return element.attributes.filter((attribute) => !attribute.name.startsWith("xmlns") && attribute.namespace === "")
    .length;
}

// ---- rows ---------------------------------------------------------------------------------------------------------

/** Puts rows into a list so that the first of them stands at `index`; at or beyond the count they are appended. */
export function insertRows(document: XmlDocument, ref: AnyRef, index: number, values: readonly unknown[]): Edits {
  if (ref.spec.kind !== "many" || values.length === 0) return [];
  const { spec } = ref;
  const last = ref.path.at(-1);
  const parent = locate(document, ref.path.slice(0, -1));
  const next = parent === null || last === undefined ? undefined : childSpots(parent, last)[index];
  if (parent === null || last === undefined || next === undefined) return create(document, ref.path, values);
  const prefixes = prefixesOf([...parent.ancestors, parent.place.element]);
  return next.toHost(
    insertElement(next.document, parent.place, { before: next.place }, (layout) =>
      printElement(last.name, spec, values, layout, prefixes),
    ),
  );
}
