import { type Spot, islandSpot, isRoot, locate, mountSpot, rootSpot } from "../profile/locate.ts";
import { mountOf } from "../profile/mount.ts";
import { attributeAt, placeholderOf, readOwnText, readSpot } from "../profile/read.ts";
import { type Path, type Step, childSpec, specsAlong } from "../profile/ref.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import { type Leaf, OWN_TEXT, type Spec, childrenOf as specChildren } from "../vocabulary/spec.ts";
import {
  NAMESPACE_OF_DECLARATIONS,
  NAMESPACE_OF_XML,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
  groupKey,
} from "../xml/document.ts";
import { childrenOf as placesIn, rootNodesOf } from "../xml/place.ts";
import { canonicalContent, canonicalXml } from "./canonicalXml.ts";
import type { Meaning } from "./meaning.ts";
import { meaningKey } from "./meaningKey.ts";

const NOTHING: Meaning["parts"] = new Map();

/** What a document says at and below a path; null when nothing stands there. A text that is no profile says nothing. */
export function readMeaning(document: XmlDocument, path: Path): Meaning | null {
  const spec = path.length === 0 ? vpnProfile : specsAlong(vpnProfile, path).at(-1);
  const spot = spotAt(document, path);
  return spec === undefined || spot === null ? null : meaningAt(spot, spec, path);
}

function spotAt(document: XmlDocument, path: Path): Spot | null {
  if (path.length === 0) return rootSpot(document);
  return mountOf(document)?.path.length === path.length ? mountSpot(document) : locate(document, path);
}

function meaningAt(spot: Spot, spec: Spec, path: Path): Meaning {
  const question = placeholderOf(spot.place.element);
  if (question !== null) return plain(path, spec, { state: "question", text: question, key: `?${question}` });
  switch (spec.kind) {
    case "leaf":
      return leafMeaning(readSpot(spot, spec), spec, path, spot.place.element);
    case "raw":
      return rawMeaning(readSpot(spot, spec).value, spec, path);
    case "many":
      return meaningAt(spot, spec.item, path);
    case "group":
    case "choice":
      return groupMeaning(spot, spec, path);
  }
}

function plain(path: Path, spec: Spec | null, said: Pick<Meaning, "state" | "text" | "key">): Meaning {
  return { value: undefined, parts: NOTHING, ...said, path, spec };
}

function leafMeaning(
  { value, text }: ReturnType<typeof readSpot>,
  spec: Leaf<unknown>,
  path: Path,
  element: XmlElement,
): Meaning {
  const written = text ?? "";
  if (value !== undefined)
    return { path, spec, state: "value", text: written, value, key: meaningKey(path, value), parts: NOTHING };
  const holdsElements = element.nodes.some(({ kind }) => kind === "element");
  const shown = holdsElements ? canonicalContent(element) : written.trim();
  return plain(path, spec, { state: "undecodable", text: shown, key: `!${shown}` });
}

/** Blanks between tags do not count. */
function rawMeaning(value: unknown, spec: Spec, path: Path): Meaning {
  const text = String(value ?? "");
  const key = text.replace(/>\s+(?=<)/g, ">").trim();
  return { path, spec, state: "value", text, value: text, key, parts: NOTHING };
}

function groupMeaning(spot: Spot, spec: Spec, path: Path): Meaning {
  const island = spec.kind === "group" && spec.island === true ? islandSpot(spot) : null;
  const parts = new Map<string, Meaning[]>();
  const add = (key: string, meaning: Meaning): void => {
    const all = parts.get(key);
    if (all === undefined) parts.set(key, [meaning]);
    else all.push(meaning);
  };
  for (const attribute of spot.place.element.attributes) addAttribute(spot, spec, path, attribute, add);
  addOwnText(spot, spec, path, add);
  for (const child of island === null ? elementsIn(spot) : [island]) addElement(child, spec, path, parts, add);
  if (island === null) addStrayText(spot, spec, path, add);
  return { path, spec, state: "group", text: "", value: readSpot(spot, spec).value, key: "", parts };
}

type Add = (key: string, meaning: Meaning) => void;

function addAttribute(spot: Spot, spec: Spec, path: Path, attribute: XmlAttribute, add: Add): void {
  const { namespace, value: text } = attribute;
  if (namespace === NAMESPACE_OF_DECLARATIONS || namespace === NAMESPACE_OF_XML) return;
  const step: Step = { name: `@${attribute.name}`, namespace };
  const child = childSpec(spec, step);
  const place = [...path, step];
  if (child?.kind !== "leaf") return add(step.name, plain(place, null, { state: "unknown", text, key: text }));
  if (attributeAt(spot.place.element, step) !== attribute) return;
  const decoded = child.scalar.codec.safeDecode(text);
  const reading = { value: decoded.data, text, present: true, placeholder: null, undecodable: [] };
  add(step.name, leafMeaning(reading, child, place, spot.place.element));
}

function addOwnText(spot: Spot, spec: Spec, path: Path, add: Add): void {
  const leaf = specChildren(spec)[OWN_TEXT];
  const reading = leaf?.kind === "leaf" ? readOwnText(spot, leaf) : null;
  if (leaf?.kind !== "leaf" || reading?.present !== true) return;
  add(OWN_TEXT, leafMeaning(reading, leaf, [...path, { name: OWN_TEXT, namespace: "" }], spot.place.element));
}

function elementsIn(spot: Spot): readonly Spot[] {
  const ancestors = [...spot.ancestors, spot.place.element];
  return placesIn(spot.document, spot.place).map((place) => ({ ...spot, place, ancestors }));
}

/** What may stand once and stands again is not what Windows is known to read. */
function addElement(
  child: Spot,
  spec: Spec,
  path: Path,
  parts: ReadonlyMap<string, readonly Meaning[]>,
  add: Add,
): void {
  const { element } = child.place;
  const { namespace } = element;
  const name = canonicalName(namespace, element.name);
  const key = groupKey(namespace, name);
  const earlier = parts.get(key)?.length ?? 0;
  const known = childSpec(spec, { name, namespace });
  if (known === null || (known.kind !== "many" && earlier > 0)) {
    const place = [...path, { name, namespace }];
    const text = canonicalXml(element);
    return add(`${key}?`, plain(place, null, { state: "unknown", text, key: text }));
  }
  const step: Step = known.kind === "many" ? { name, namespace, index: earlier } : { name, namespace };
  add(key, meaningAt(child, known, [...path, step]));
}

function addStrayText(spot: Spot, spec: Spec, path: Path, add: Add): void {
  if (OWN_TEXT in specChildren(spec)) return;
  const nodes = isRoot(spot) ? rootNodesOf(spot.document) : spot.place.element.nodes;
  const texts = nodes.map((node) => (node.kind === "text" || node.kind === "cdata" ? node.value.trim() : ""));
  const text = texts.filter((one) => one !== "").join(" ");
  const place = [...path, { name: OWN_TEXT, namespace: "" }];
  if (text !== "") add(`${OWN_TEXT}?`, plain(place, null, { state: "unknown", text, key: text }));
}
