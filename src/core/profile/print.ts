/** Printing: the XML of a new element, laid out like the text around it. */
import type { Choice, Leaf, Many, Spec } from "../vocabulary/spec.ts";
import { OWN_TEXT, childrenOf, factsOf, namespaceOf } from "../vocabulary/spec.ts";
import { NAMESPACE_OF_DECLARATIONS, type XmlElement } from "../xml/document.ts";
import { escapeAttribute, escapeText } from "../xml/escape.ts";
import { isPartOfElement } from "./ref.ts";

/** How the text around a new element is laid out. */
export interface Layout {
  readonly indent: string;
  readonly unit: string;
  readonly lineEnd: string;
}

/** Prefixes in scope, "" for the default namespace. */
export type Prefixes = ReadonlyMap<string, string>;

/** The prefixes that the start tags from the root down to an element declare. */
export function prefixesOf(chain: readonly XmlElement[]): Prefixes {
  const prefixes = new Map<string, string>([["", ""]]);
  for (const element of chain)
    for (const attribute of element.attributes)
      if (attribute.namespace === NAMESPACE_OF_DECLARATIONS)
        prefixes.set(attribute.name === "xmlns" ? "" : attribute.name, attribute.value);
  return prefixes;
}

/**
 * The element (for a repeated spec: the elements) that reads as `value`, without leading indentation; lines after the
 * first start with the layout's indentation. Children stand in Windows order.
 */
export function printElement(name: string, spec: Spec, value: unknown, layout: Layout, prefixes: Prefixes): string {
  switch (spec.kind) {
    case "many":
      return printMany(name, spec, value, layout, prefixes);
    case "leaf":
      return printTagged(name, spec, escapeText(encodeLeaf(spec, value)), "", prefixes);
    case "raw":
      return printTagged(name, spec, String(value), "", prefixes);
    case "group":
    case "choice":
      return printParent(name, spec, value as Readonly<Record<string, unknown>>, layout, prefixes);
  }
}

/** The text of a leaf's value as it stands in the XML before escaping; an empty list is an empty text. */
export function encodeLeaf(spec: Leaf<unknown>, value: unknown): string {
  return Array.isArray(value) && value.length === 0 ? "" : spec.scalar.codec.encode(value);
}

function printMany(name: string, spec: Many, value: unknown, layout: Layout, prefixes: Prefixes): string {
  const items = value as readonly unknown[];
  return items
    .map((item) => printElement(name, spec.item, item, layout, prefixes))
    .join(layout.lineEnd + layout.indent);
}

function printParent(
  name: string,
  spec: Spec,
  value: Readonly<Record<string, unknown>>,
  layout: Layout,
  prefixes: Prefixes,
): string {
  const inner = { ...layout, indent: layout.indent + layout.unit };
  const scope = prefixesInside(spec, prefixes);
  const children = childrenInOrder(spec, value).filter(([child]) => value[child] !== undefined);
  const attributes = children
    .filter(([child]) => child.startsWith("@"))
    .map(([child, leaf]) => ` ${child.slice(1)}="${escapeAttribute(encodeLeaf(leaf as Leaf<unknown>, value[child]))}"`);
  const lines = children
    .filter(([child]) => !isPartOfElement({ name: child }))
    .map(([child, childSpec]) => inner.indent + printElement(child, childSpec, value[child], inner, scope));
  const content =
    lines.length === 0 ? printOwnText(spec, value) : [""].concat(lines, layout.indent).join(layout.lineEnd);
  return printTagged(name, spec, content, attributes.join(""), prefixes);
}

function printOwnText(spec: Spec, value: Readonly<Record<string, unknown>>): string {
  const leaf = childrenOf(spec)[OWN_TEXT];
  return leaf === undefined || value[OWN_TEXT] === undefined
    ? ""
    : escapeText(encodeLeaf(leaf as Leaf<unknown>, value[OWN_TEXT]));
}

function childrenInOrder(spec: Spec, value: Readonly<Record<string, unknown>>): [string, Spec][] {
  const tag = spec.kind === "choice" ? String(value[(spec as Choice).tag]) : undefined;
  return Object.entries(childrenOf(spec, tag)).sort(([, a], [, b]) => factsOf(a).order[0] - factsOf(b).order[0]);
}

function printTagged(name: string, spec: Spec, content: string, attributes: string, prefixes: Prefixes): string {
  const prefix = prefixFor(namespaceOf(spec), prefixes);
  const declaration = prefix === null ? ` xmlns="${escapeAttribute(namespaceOf(spec))}"` : "";
  const tag = prefix === null || prefix === "" ? name : `${prefix}:${name}`;
  return `<${tag}${declaration}${attributes}>${content}</${tag}>`;
}

function prefixesInside(spec: Spec, prefixes: Prefixes): Prefixes {
  const namespace = namespaceOf(spec);
  return prefixFor(namespace, prefixes) === null ? new Map(prefixes).set("", namespace) : prefixes;
}

/** The prefix that stands for a namespace here, "" for the default one; null when it must be declared. */
function prefixFor(namespace: string, prefixes: Prefixes): string | null {
  if (prefixes.get("") === namespace) return "";
  if (namespace === "") return null;
  for (const [prefix, bound] of prefixes) if (bound === namespace) return prefix;
  return null;
}
