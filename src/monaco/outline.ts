/** The elements of a profile as a tree of names: what "go to symbol" lists. */
import { vpnProfile } from "../core/vocabulary/profile.ts";
import { type Spec, childrenOf, factsOf } from "../core/vocabulary/spec.ts";
import { childSpec } from "../core/profile/ref.ts";
import type { Place, Range, XmlDocument, XmlElement } from "../core/xml/document.ts";
import { absolute, childrenOf as placesIn, rootPlace, textOf } from "../core/xml/place.ts";

export interface OutlineEntry {
  /** The element's name; a row's name tells what it is about: "Route 10.0.0.0/8". */
  readonly name: string;
  /** The setting's title; "" for what the vocabulary does not know. */
  readonly title: string;
  readonly kind: "group" | "row" | "leaf";
  readonly range: Range;
  readonly nameRange: Range;
  readonly children: readonly OutlineEntry[];
}

export function outlineOf(document: XmlDocument): OutlineEntry {
  const { name, namespace } = document.root;
  return entryOf(document, rootPlace(document), name === "VPNProfile" && namespace === "" ? vpnProfile : null);
}

function entryOf(document: XmlDocument, place: Place, spec: Spec | null): OutlineEntry {
  const { element } = place;
  const places = placesIn(document, place);
  const start = absolute(place, element.range).start + 1;
  const written = element.prefix === "" ? element.name : `${element.prefix}:${element.name}`;
  return {
    name: spec?.kind === "many" ? rowName(element, spec) : element.name,
    title: spec === null ? "" : factsOf(spec).title,
    kind: spec?.kind === "many" ? "row" : places.length > 0 ? "group" : "leaf",
    range: absolute(place, element.range),
    nameRange: { start, end: start + written.length },
    children: places.map((child) => entryOf(document, child, spec === null ? null : childSpec(spec, child.element))),
  };
}

/** The name with the first value that stands in the row, and for a network its prefix. */
function rowName(element: XmlElement, spec: Spec): string {
  const children = element.nodes.filter((node): node is XmlElement => node.kind === "element");
  const value = (name: string): string => {
    const child = children.find((one) => one.name === name);
    return child === undefined ? "" : firstText(child);
  };
  const [label = ""] = Object.keys(childrenOf(spec))
    .map(value)
    .filter((text) => text !== "");
  const prefix = value("PrefixSize");
  const words = children.length === 0 ? firstText(element) : prefix === "" ? label : `${label}/${prefix}`;
  return words === "" ? element.name : `${element.name} ${words}`;
}

function firstText(element: XmlElement): string {
  const own = textOf({ element, base: 0 }).trim();
  if (own !== "") return own;
  for (const node of element.nodes) {
    const inner = node.kind === "element" ? firstText(node) : "";
    if (inner !== "") return inner;
  }
  return "";
}
