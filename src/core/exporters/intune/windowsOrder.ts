import { vpnProfile } from "../../vocabulary/profile.ts";
import { type Spec, childrenOf, factsOf, namespaceOf } from "../../vocabulary/spec.ts";
import type { Place, XmlDocument, XmlElement } from "../../xml/document.ts";
import { absolute, childrenOf as placesIn, rootPlace } from "../../xml/place.ts";
import type { Preparation } from "./preparation.ts";

/** Puts elements in the order in which Windows returns them; an unknown one stays behind the element before it. */
export const windowsOrder: Preparation = (document) => {
  const root = rootPlace(document);
  const { text, reordered } = arrange(document, root, vpnProfile);
  if (reordered.length === 0) return { edits: [], changes: [] };
  const names = [...new Set(reordered)].join(", ");
  return {
    edits: [{ range: root.element.range, text }],
    changes: [`The elements stand in the order in which Windows returns them (in ${names}).`],
  };
};

interface Arranged {
  readonly text: string;
  /** Names of the elements whose children changed places. */
  readonly reordered: readonly string[];
}

/** An element's text with its children in order: they swap places, and what stands between places stays. */
function arrange(document: XmlDocument, place: Place, spec: Spec): Arranged {
  const range = absolute(place, place.element.range);
  const children = placesIn(document, place);
  const sorted = inOrder(children, spec);
  let text = "";
  let copied = range.start;
  const reordered: string[] = children.some((child, i) => child !== sorted[i]) ? [place.element.name] : [];
  for (const [i, slot] of children.entries()) {
    const { start, end } = absolute(slot, slot.element.range);
    const child = arrangeChild(document, sorted[i] ?? slot, spec);
    text += document.text.slice(copied, start) + child.text;
    copied = end;
    reordered.push(...child.reordered);
  }
  return { text: text + document.text.slice(copied, range.end), reordered };
}

function arrangeChild(document: XmlDocument, place: Place, parent: Spec): Arranged {
  const spec = specOf(parent, place.element);
  const inner = spec?.kind === "many" ? spec.item : spec;
  if (inner?.kind === "group" && inner.island !== true) return arrange(document, place, inner);
  const { start, end } = absolute(place, place.element.range);
  return { text: document.text.slice(start, end), reordered: [] };
}

function inOrder(children: readonly Place[], parent: Spec): readonly Place[] {
  let position = Number.NEGATIVE_INFINITY;
  const placed = children.map((place) => {
    const spec = specOf(parent, place.element);
    if (spec !== undefined) position = factsOf(spec).order[0];
    return { place, position };
  });
  // Sorting is stable: elements of one position, such as routes, stay in their order.
  return placed.toSorted((a, b) => compare(a.position, b.position)).map(({ place }) => place);
}

/** Two elements before every known one are equal; infinities have no difference. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function specOf(parent: Spec, element: XmlElement): Spec | undefined {
  const spec = childrenOf(parent)[element.name];
  return spec !== undefined && namespaceOf(spec) === element.namespace ? spec : undefined;
}
