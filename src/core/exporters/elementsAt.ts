import type { Place, XmlDocument } from "../xml/document.ts";
import { childrenOf, rootPlace } from "../xml/place.ts";

/** The elements at a path of names from the root, all without namespace: every one, in document order. */
export function elementsAt(document: XmlDocument, ...names: readonly string[]): readonly Place[] {
  return names.reduce<readonly Place[]>(
    (places, name) => places.flatMap((place) => childrenNamed(document, place, name)),
    [rootPlace(document)],
  );
}

/** The child elements of a place that have this name and no namespace. */
export function childrenNamed(document: XmlDocument, place: Place, name: string): readonly Place[] {
  return childrenOf(document, place).filter(({ element }) => element.name === name && element.namespace === "");
}
