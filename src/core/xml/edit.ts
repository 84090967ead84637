/**
 * Edits of a text as values.
 *
 *   applyEdits(applyEdits(text, edits), invertEdits(text, edits)) is text
 *   text outside the edited ranges is untouched
 */

import type { TextEdit } from "./document.ts";

export { duplicateElement } from "./duplicateElement.ts";
export { insertElement, type InsertPosition } from "./insertElement.ts";
export { moveElement } from "./moveElement.ts";
export { removeElement } from "./removeElement.ts";
export { replaceContent } from "./replaceContent.ts";

/** The text after the edits, which are ordered, do not overlap, and all refer to `text`. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let done = 0;
  for (const { range, text: inserted } of edits) {
    if (range.start < done || range.end < range.start) throw new Error("Edits must be ordered and must not overlap.");
    result += text.slice(done, range.start) + inserted;
    done = range.end;
  }
  return done === 0 ? result + text : result + text.slice(done);
}

/** The edits of the edited text that give `text` again. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ range, text: inserted }) => {
    const start = range.start + shift;
    shift += inserted.length - (range.end - range.start);
    return { range: { start, end: start + inserted.length }, text: text.slice(range.start, range.end) };
  });
}
