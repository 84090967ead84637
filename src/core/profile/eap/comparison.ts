/** What a change of method keeps and loses, told by comparing what stood there before with what stands there after. */
import { canonicalName } from "../../vocabulary/spellings.ts";
import { OWN_TEXT, type Spec, childrenOf as specChildren, factsOf } from "../../vocabulary/spec.ts";
import type { XmlDocument, XmlNode } from "../../xml/document.ts";
import { type Spot, childSpots, islandSpot, isRoot, locate } from "../locate.ts";
import { attributeAt, readOwnText, readSpot } from "../read.ts";
import { type AnyRef, childSpec } from "../ref.ts";
import { eapAt } from "./eapAt.ts";

export interface Comparison {
  /** Titles of settings that keep their value. */
  readonly keeps: readonly string[];
  /** Titles of settings that lose it, and what else goes: comments, unknown elements. */
  readonly drops: readonly string[];
}

/** Compares the EAP configurations of two states of a profile; settings at their default do not count. */
export function compareEap(before: XmlDocument, after: XmlDocument): Comparison {
  const was = contentOf(before);
  const is = contentOf(after);
  const left = new Set(is.map(({ key }) => key));
  const keeps = new Set(was.filter(({ key }) => left.has(key)).map(({ title }) => title));
  const lost = was.filter(({ key }) => !left.has(key));
  const drops = lost.map(({ title }) => (keeps.has(title) ? `${title}, where it differs` : title));
  return { keeps: [...keeps], drops: [...new Set(drops)] };
}

interface Content {
  readonly title: string;
  /** Equal for what means the same at another place. */
  readonly key: string;
}

function contentOf(document: XmlDocument): readonly Content[] {
  const ref: AnyRef = eapAt.hostConfig;
  const spot = locate(document, ref.path);
  return spot === null ? [] : below(spot, ref.spec);
}

/** The numbers that name methods belong to the methods, not to what they say. */
const NAMES_OF_METHODS = new Set(["Type", "VendorId", "VendorType", "AuthorId"]);

function below(spot: Spot, spec: Spec): readonly Content[] {
  return [...attributesOf(spot, spec), ...ownTextOf(spot, spec), ...nodesOf(spot, spec)];
}

function ownTextOf(spot: Spot, spec: Spec): readonly Content[] {
  const leaf = specChildren(spec)[OWN_TEXT];
  if (leaf?.kind !== "leaf") return [];
  const { text } = readOwnText(spot, leaf);
  return text === null ? [] : [{ title: leaf.title, key: `${leaf.title} ${text}` }];
}

function attributesOf(spot: Spot, spec: Spec): readonly Content[] {
  const { title } = factsOf(spec);
  return Object.keys(specChildren(spec)).flatMap((name) => {
    const attribute = name.startsWith("@") ? attributeAt(spot.place.element, { name, namespace: "" }) : null;
    return attribute === null ? [] : [{ title, key: `${title} ${name} ${attribute.value.trim()}` }];
  });
}

function nodesOf(spot: Spot, spec: Spec): readonly Content[] {
  return nodesAt(spot).flatMap((node, index, nodes) => {
    if (node.kind === "comment") return [{ title: "Comments", key: `comment ${node.value}` }];
    if (node.kind !== "element" || NAMES_OF_METHODS.has(node.name)) return [];
    const step = { name: canonicalName(node.namespace, node.name), namespace: node.namespace };
    const child = childSpec(spec, step);
    if (child === null) return [{ title: `The element ${node.name}`, key: `unknown ${node.name}` }];
    const earlier = nodes.slice(0, index).filter((one) => one.kind === "element" && one.name === node.name).length;
    const at = childSpots(spot, step)[earlier];
    if (at === undefined) return [];
    if (child.kind !== "many") return contentAt(at, child);
    const row = contentAt(at, child.item);
    if (!isFlat(child.item)) return row;
    return row.map((one) => ({ ...one, title: `${child.item.title}: ${lowerFirst(one.title)}` }));
  });
}

/** A row of values only: they have short names, and the row says of what. */
function isFlat(item: Spec): boolean {
  return item.kind === "group" && Object.values(specChildren(item)).every(({ kind }) => kind === "leaf");
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What stands below a root stands in its segments. */
function nodesAt(spot: Spot): readonly XmlNode[] {
  if (!isRoot(spot)) return spot.place.element.nodes;
  const { segments, tail } = spot.document;
  return [...segments.flatMap(({ trivia, element }) => [...trivia, element]), ...tail];
}

function contentAt(spot: Spot, spec: Spec): readonly Content[] {
  if (spec.kind === "group" || spec.kind === "choice") return below(islandSpot(spot) ?? spot, spec);
  const { title, default: assumed } = factsOf(spec);
  const { value, text } = readSpot(spot, spec);
  if (assumed !== undefined && text?.trim() === assumed) return [];
  const key = `${title} ${value === undefined ? text : JSON.stringify(value)}`;
  return [{ title: typeof value === "boolean" ? `${title}: ${value ? "yes" : "no"}` : title, key }];
}
