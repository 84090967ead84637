/** Looking into XML of other programs by local names, whatever the namespaces. */
import type { Place, XmlDocument } from "../xml/document.ts";
import { absolute, childrenOf, rootPlace, textOf } from "../xml/place.ts";

/** The elements at a path of local names from the root, every one, in document order. */
export function elementsNamed(document: XmlDocument, ...names: readonly string[]): readonly Place[] {
  return names.reduce<readonly Place[]>(
    (places, name) => places.flatMap((place) => childrenNamed(document, place, name)),
    [rootPlace(document)],
  );
}

/** The child elements of a place that have this local name, in any letter case. */
function childrenNamed(document: XmlDocument, place: Place, name: string): readonly Place[] {
  const sought = name.toLowerCase();
  const isSought = ({ element }: Place) =>
    element.name.length === sought.length && element.name.toLowerCase() === sought;
  return childrenOf(document, place).filter(isSought);
}

/** The trimmed texts of the elements at a path of local names; elements without text are left out. */
export function textsAt(document: XmlDocument, ...names: readonly string[]): readonly string[] {
  return elementsNamed(document, ...names)
    .map((place) => textOf(place).trim())
    .filter((text) => text !== "");
}

/** The text of an element as it stands in the document, both tags included. */
function markupOf(document: XmlDocument, place: Place): string {
  const { start, end } = absolute(place, place.element.range);
  return document.text.slice(start, end);
}

/** The XML that an element holds: its text when that is escaped markup, else its first child element; "" for none. */
export function heldMarkup(document: XmlDocument, place: Place): string {
  const text = textOf(place).trim();
  if (text.startsWith("<")) return text;
  const child = childrenOf(document, place)[0];
  return child === undefined ? "" : markupOf(document, child);
}
