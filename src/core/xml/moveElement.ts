import type { Place, TextEdit, XmlDocument } from "./document.ts";
import { insertAfter, insertBefore } from "./insertElement.ts";
import { removalOf } from "./removal.ts";
import { blockOf } from "./removeElement.ts";

/** Moves an element, with its comments, before or behind a sibling. */
export function moveElement(
  document: XmlDocument,
  from: Place,
  to: { readonly after: Place } | { readonly before: Place },
): readonly TextEdit[] {
  const target = "after" in to ? to.after : to.before;
  if (target.element === from.element) return [];
  const block = blockOf(document, from);
  const xml = document.text.slice(block.start, block.end);
  const verbatim = () => xml;
  const insertions = "after" in to ? insertAfter(document, target, verbatim) : insertBefore(document, target, verbatim);
  return [...insertions, removalOf(document.text, block)].sort((one, other) => one.range.start - other.range.start);
}
