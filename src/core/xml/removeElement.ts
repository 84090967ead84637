import { commentAbove, commentBehind, type AttachedComment } from "./comments.ts";
import type { Place, Range, TextEdit, XmlDocument } from "./document.ts";
import { endOf, startOf } from "./layout.ts";
import { removalOf } from "./removal.ts";

/** Whether an element's comments go with it; one that holds markup never does. */
export interface RemoveOptions {
  readonly comments?: "attached" | "none";
}

/** Removes an element, with its lines when it stands alone on them, and (by default) with its comments. */
export function removeElement(document: XmlDocument, place: Place, options: RemoveOptions = {}): readonly TextEdit[] {
  const range = options.comments === "none" ? { start: startOf(place), end: endOf(place) } : blockOf(document, place);
  return [removalOf(document.text, range)];
}

/** An element and the comments that go with it, first to last character. */
export function blockOf(document: XmlDocument, place: Place): Range {
  const above = unlessMarkup(commentAbove(document, place));
  const behind = unlessMarkup(commentBehind(document, place));
  return { start: above?.range.start ?? startOf(place), end: behind?.range.end ?? endOf(place) };
}

function unlessMarkup(comment: AttachedComment | null): AttachedComment | null {
  return comment?.holdsMarkup === true ? null : comment;
}
