import type { Place, TextEdit, XmlDocument } from "./document.ts";
import { insertAfter } from "./insertElement.ts";
import { blockOf } from "./removeElement.ts";

/** Puts a copy of an element, with its comments, behind it. */
export function duplicateElement(document: XmlDocument, place: Place): readonly TextEdit[] {
  const { start, end } = blockOf(document, place);
  return insertAfter(document, place, () => document.text.slice(start, end));
}
