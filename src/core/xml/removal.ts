import { isBlank } from "./characters.ts";
import type { Range, TextEdit } from "./document.ts";
import { isFirstOnLine, isLastOnLine } from "./layout.ts";
import { lineStartAt, nextLineStartAt } from "./lines.ts";

/** Removes a range; with its lines (indentation and one line end) when nothing else stands on them. */
export function removalOf(text: string, range: Range): TextEdit {
  return { range: linesAround(text, range), text: "" };
}

function linesAround(text: string, { start, end }: Range): Range {
  const isFirst = isFirstOnLine(text, start);
  const isLast = isLastOnLine(text, end);
  if (isFirst && isLast) return { start: lineStartAt(text, start), end: nextLineStartAt(text, end) };
  // The blanks that set it apart from what stands before it on its line go too.
  return isFirst ? { start, end: endOfBlanks(text, end) } : { start: startOfBlanks(text, start), end };
}

function startOfBlanks(text: string, offset: number): number {
  const lineStart = lineStartAt(text, offset);
  let at = offset;
  while (at > lineStart && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function endOfBlanks(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
