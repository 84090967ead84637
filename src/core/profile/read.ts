/**
 * Reading: from the text to typed values. A value is remembered with its element, and an edit gives new elements only
 * to the segments it touches, so what did not change is not read again and keeps its identity.
 */
import type { Choice, Group, Leaf, Many, Spec, Value } from "../vocabulary/spec.ts";
import { OWN_TEXT, childrenOf as specChildren, namespaceOf } from "../vocabulary/spec.ts";
import type { XmlAttribute, XmlDocument, XmlElement } from "../xml/document.ts";
import { groupKey } from "../xml/document.ts";
import { questionOf } from "../xml/fillIn.ts";
import { textOf } from "../xml/place.ts";
import { type Spot, childSpot, childSpots, isRoot, locate, rootSpot } from "./locate.ts";
import type { AnyRef, Path, Step } from "./ref.ts";

/** What stands at a ref. */
export interface Reading<T> {
  /** The value; undefined when the setting is not configured, or when its text does not decode. */
  readonly value: T | undefined;
  /** True when the element (or attribute) is there, whatever it holds. */
  readonly present: boolean;
  /** The decoded text of a leaf, as written; null when it is absent or not a leaf. */
  readonly text: string | null;
  /** The question of a `<?fill-in …?>` placeholder that stands instead of a value. */
  readonly placeholder: string | null;
  /** Leaves at or below the ref whose text does not decode. */
  readonly undecodable: readonly Undecodable[];
}

export interface Undecodable {
  /** Steps below the ref that was read. */
  readonly below: Path;
  readonly text: string;
  readonly message: string;
}

const ABSENT: Reading<never> = { value: undefined, present: false, text: null, placeholder: null, undecodable: [] };

/** What `document` says at `ref`; O(depth) when it was read before and not touched since. */
export function read<S extends Spec>(
  document: XmlDocument,
  ref: { readonly path: Path; readonly spec: S },
): Reading<Value<S>> {
  return readAny(document, ref) as Reading<Value<S>>;
}

/** The same for a ref whose type is not known at compile time. */
export function readAny(document: XmlDocument, ref: AnyRef): Reading<unknown> {
  const spot = ref.path.length === 0 ? rootSpot(document) : locate(document, ref.path);
  const last = ref.path.at(-1);
  if (spot === null) return ABSENT;
  if (last?.name.startsWith("@") === true) return readAttribute(spot.place.element, last, ref.spec as Leaf<unknown>);
  if (last?.name === OWN_TEXT) return readOwnText(spot, ref.spec as Leaf<unknown>);
  if (ref.spec.kind === "many" && last !== undefined) return readList(document, ref.path, ref.spec);
  return readSpot(spot, ref.spec);
}

/** How many elements stand at a repeated ref; O(1) for the root's children. */
export function countOf(document: XmlDocument, path: Path): number {
  const step = path.at(-1);
  const parent = parentSpot(document, path);
  if (step === undefined || parent === null) return 0;
  if (isRoot(parent)) return parent.document.groups.get(groupKey(step.namespace, step.name))?.elements.length ?? 0;
  return childSpots(parent, step).length;
}

/** The spot that holds the last step of a path. */
export function parentSpot(document: XmlDocument, path: Path): Spot | null {
  return path.length <= 1 ? rootSpot(document) : locate(document, path.slice(0, -1));
}

function readList(document: XmlDocument, path: Path, spec: Many): Reading<unknown> {
  const step = path.at(-1);
  const parent = parentSpot(document, path);
  if (step === undefined || parent === null) return ABSENT;
  return readMany(parent, step, spec);
}

const remembered = new WeakMap<Spec, WeakMap<object, Reading<unknown>>>();

/** What was read of an owner before: its identity stands for its text. */
function remember(owner: object, spec: Spec, make: () => Reading<unknown>): Reading<unknown> {
  const known = remembered.get(spec) ?? new WeakMap<object, Reading<unknown>>();
  remembered.set(spec, known);
  const before = known.get(owner);
  if (before !== undefined) return before;
  const reading = make();
  known.set(owner, reading);
  return reading;
}

/** What stands at a spot that was found already. */
export function readSpot(spot: Spot, spec: Spec): Reading<unknown> {
  // The root's tags may outlive a change of its content, so what was read of a root is remembered with its document.
  const owner = isRoot(spot) ? spot.document : spot.place.element;
  return remember(owner, spec, () => readElement(spot, spec));
}

function readElement(spot: Spot, spec: Spec): Reading<unknown> {
  switch (spec.kind) {
    case "leaf":
      return readLeaf(spot, spec);
    case "group":
      return readGroup(spot, spec);
    case "choice":
      return readChoice(spot, spec);
    case "raw":
      return readRaw(spot);
    case "many":
      return readElement(spot, spec.item);
  }
}

function readLeaf(spot: Spot, spec: Leaf<unknown>): Reading<unknown> {
  const { element } = spot.place;
  const placeholder = placeholderOf(element);
  if (placeholder !== null) return { ...ABSENT, present: true, text: "", placeholder };
  if (element.nodes.some((node) => node.kind === "element"))
    return refuse(textOf(spot.place), `Text is expected here (${spec.scalar.says}), and other elements stand in it.`);
  return decode(textOf(spot.place), spec);
}

function readAttribute(element: XmlElement, step: Step, spec: Leaf<unknown>): Reading<unknown> {
  const attribute = attributeAt(element, step);
  return attribute === null ? ABSENT : remember(attribute, spec, () => decode(attribute.value, spec));
}

/** The attribute that a step such as "@Enabled" names. */
export function attributeAt(element: XmlElement, step: Step): XmlAttribute | null {
  const name = step.name.slice(1);
  return element.attributes.find((one) => one.name === name && one.namespace === step.namespace) ?? null;
}

/** Own text beside attributes; blank text says nothing. */
export function readOwnText(spot: Spot, spec: Leaf<unknown>): Reading<unknown> {
  const reading = readSpot(spot, spec);
  return reading.placeholder === null && reading.text?.trim() === "" ? ABSENT : reading;
}

function decode(text: string, spec: Leaf<unknown>): Reading<unknown> {
  const decoded = spec.scalar.codec.safeDecode(text);
  if (decoded.success) return { value: decoded.data, present: true, text, placeholder: null, undecodable: [] };
  return refuse(text, decoded.error.issues[0]?.message ?? `Expected: ${spec.scalar.says}.`);
}

function refuse(text: string, message: string): Reading<unknown> {
  return { value: undefined, present: true, text, placeholder: null, undecodable: [{ below: [], text, message }] };
}

function readGroup(spot: Spot, spec: Group): Reading<unknown> {
  return gather(spot, specChildren(spec));
}

function readChoice(spot: Spot, spec: Choice): Reading<unknown> {
  const tagSpot = childSpot(spot, { name: spec.tag, namespace: spec.tagSpec.namespace });
  const tag = tagSpot === null ? ABSENT : readSpot(tagSpot, spec.tagSpec);
  if (typeof tag.value !== "string" || !(tag.value in spec.cases)) return { ...ABSENT, present: true };
  return gather(spot, specChildren(spec, tag.value));
}

function readRaw(spot: Spot): Reading<unknown> {
  const { element, base } = spot.place;
  const { content } = element;
  const inner = content === null ? "" : spot.document.text.slice(base + content.start, base + content.end);
  return { value: inner, present: true, text: inner, placeholder: placeholderOf(element), undecodable: [] };
}

function gather(spot: Spot, children: Readonly<Record<string, Spec>>): Reading<unknown> {
  const value: Record<string, unknown> = {};
  const undecodable: Undecodable[] = [];
  for (const [name, spec] of Object.entries(children)) {
    const step: Step = { name, namespace: namespaceOf(spec) };
    const reading = readChild(spot, step, spec);
    if (reading.value !== undefined) value[name] = reading.value;
    for (const one of reading.undecodable) undecodable.push({ ...one, below: below(step, spec, one.below) });
  }
  return { value, present: true, text: null, placeholder: null, undecodable };
}

function below(step: Step, spec: Spec, rest: Path): Path {
  return spec.kind === "many" ? rest : [step, ...rest];
}

function readChild(spot: Spot, step: Step, spec: Spec): Reading<unknown> {
  if (step.name.startsWith("@")) return readAttribute(spot.place.element, step, spec as Leaf<unknown>);
  if (step.name === OWN_TEXT) return readOwnText(spot, spec as Leaf<unknown>);
  if (spec.kind === "many") return readMany(spot, step, spec);
  const child = childSpot(spot, step);
  return child === null ? ABSENT : readSpot(child, spec);
}

function readMany(parent: Spot, step: Step, spec: Many): Reading<unknown> {
  const owner = isRoot(parent)
    ? parent.document.groups.get(groupKey(step.namespace, step.name))?.elements
    : parent.place.element;
  return owner === undefined ? ABSENT : remember(owner, spec, () => readRows(parent, step, spec));
}

function readRows(parent: Spot, step: Step, spec: Many): Reading<unknown> {
  const readings = childSpots(parent, step).map((spot) => readSpot(spot, spec.item));
  if (readings.length === 0) return ABSENT;
  const undecodable = readings.flatMap((reading, index) =>
    reading.undecodable.map((one) => ({ ...one, below: [{ ...step, index }, ...one.below] })),
  );
  const values = readings.map((reading) => reading.value).filter((value) => value !== undefined);
  return { value: values, present: true, text: null, placeholder: null, undecodable };
}

/** The question of a `<?fill-in …?>` that is all an element holds; null when there is none. */
export function placeholderOf(element: XmlElement): string | null {
  const meaningful = element.nodes.filter((node) => node.kind !== "text" || node.value.trim() !== "");
  const [only] = meaningful;
  return meaningful.length === 1 && only !== undefined ? questionOf(only) : null;
}
