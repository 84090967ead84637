/**
 * Order among siblings: that in which Windows returns a profile, or that of the published schema. Elements swap places
 * together with the comments that belong to them; what else stands between the places stays.
 */
import { vpnProfile } from "../vocabulary/profile.ts";
import { type Spec, factsOf } from "../vocabulary/spec.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import type { Place, Range, TextEdit, XmlDocument, XmlElement } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { childrenOf, rootPlace } from "../xml/place.ts";
import { blockOf } from "../xml/removeElement.ts";
import { childSpec } from "./ref.ts";

export type ElementOrder = "windows" | "schema";

/** Edits that put elements in order. */
export interface Arrangement {
  readonly edits: readonly TextEdit[];
  /** Names of the elements whose children change places, outermost first; a name stands once for each element. */
  readonly reordered: readonly string[];
}

/** Orders a whole profile; nothing inside an EAP configuration, or in what an app is configured with, changes places. */
export function arrange(document: XmlDocument, order: ElementOrder): Arrangement {
  return arrangeWithin(document, rootPlace(document), vpnProfile, order);
}

/** Orders the children of one element, and nothing inside them. */
export function arrangeChildren(
  document: XmlDocument,
  place: Place,
  spec: Spec,
  order: ElementOrder,
): readonly TextEdit[] {
  return swap(document, childrenOf(document, place), spec, order, () => []);
}

/** The first child that stands behind one which it should precede; null when all are in order. */
export function firstOutOfOrder(
  document: XmlDocument,
  place: Place,
  spec: Spec,
  order: ElementOrder,
): XmlElement | null {
  let highest = Number.NEGATIVE_INFINITY;
  for (const { element } of childrenOf(document, place)) {
    const position = positionOf(element, spec, order);
    if (position === null) continue;
    if (position < highest) return element;
    highest = position;
  }
  return null;
}

function arrangeWithin(document: XmlDocument, place: Place, spec: Spec, order: ElementOrder): Arrangement {
  const children = childrenOf(document, place);
  const own = firstOutOfOrder(document, place, spec, order) === null ? [] : [place.element.name];
  const inner = new Map(children.map((child) => [child, arrangeChild(document, child, spec, order)]));
  const editsIn = (child: Place) => inner.get(child)?.edits ?? [];
  return {
    edits: swap(document, children, spec, order, editsIn),
    reordered: [...own, ...[...inner.values()].flatMap(({ reordered }) => reordered)],
  };
}

const NOTHING: Arrangement = { edits: [], reordered: [] };

function arrangeChild(document: XmlDocument, place: Place, parent: Spec, order: ElementOrder): Arrangement {
  const spec = specOf(place.element, parent);
  const inner = spec?.kind === "many" ? spec.item : spec;
  return inner?.kind === "group" && inner.island !== true ? arrangeWithin(document, place, inner, order) : NOTHING;
}

/** Puts the elements in their new places, each with its own edits made. */
function swap(
  document: XmlDocument,
  children: readonly Place[],
  spec: Spec,
  order: ElementOrder,
  editsIn: (child: Place) => readonly TextEdit[],
): readonly TextEdit[] {
  const sorted = inOrder(children, spec, order);
  return children.flatMap((slot, index) => {
    const mover = sorted[index] ?? slot;
    if (mover === slot) return editsIn(slot);
    const text = edited(document.text, blockOf(document, mover), editsIn(mover));
    return [{ range: blockOf(document, slot), text }];
  });
}

/** What stands in a range after edits inside it. */
function edited(text: string, { start, end }: Range, edits: readonly TextEdit[]): string {
  const shifted = edits.map(({ range, text: inserted }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: inserted,
  }));
  return applyEdits(text.slice(start, end), shifted);
}

/** What has no position stays behind the one before it. */
function inOrder(children: readonly Place[], spec: Spec, order: ElementOrder): readonly Place[] {
  let position = Number.NEGATIVE_INFINITY;
  const placed = children.map((place) => {
    position = positionOf(place.element, spec, order) ?? position;
    return { place, position };
  });
  // Sorting is stable: elements of one position, such as routes, stay in their order.
  return placed.toSorted((a, b) => compare(a.position, b.position)).map(({ place }) => place);
}

/** Two elements before every known one are equal; infinities have no difference. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Where an element belongs among the children of `parent`; null for one that has no place there. */
export function positionOf(element: XmlElement, parent: Spec, order: ElementOrder): number | null {
  const spec = specOf(element, parent);
  if (spec === null) return null;
  const [windows, schema] = factsOf(spec).order;
  return order === "windows" ? windows : schema;
}

function specOf({ name, namespace }: XmlElement, parent: Spec): Spec | null {
  return childSpec(parent, { name: canonicalName(namespace, name), namespace });
}
