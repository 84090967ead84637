import type { Place, TextEdit, XmlDocument } from "../xml/document.ts";
import { indentAt } from "../xml/layout.ts";
import { lineStartAt } from "../xml/lines.ts";
import { gapsWithin } from "./gaps.ts";

/** The edits that begin the lines of an element, after its first, with one indentation instead of another. */
export function reindent(document: XmlDocument, place: Place, from: string, to: string): readonly TextEdit[] {
  const { text } = document;
  if (from === to) return [];
  return gapsWithin(document, place, null).flatMap(({ range }) => {
    const start = range.end - indentAt(text, range.end).length;
    const isLine = start > range.start && lineStartAt(text, start) === start && text.startsWith(from, start);
    return isLine ? [{ range: { start, end: start + from.length }, text: to }] : [];
  });
}
