import type { Range } from "../../../xml/document.ts";
import { indexLines } from "../../../xml/lines.ts";

/** A fenced code block of Markdown (CommonMark 4.5). */
export interface Fence extends Range {
  /** The word behind the opening fence, in lower case. */
  readonly language: string;
  /** What stands in it, without the indentation or the quote marks of its fence. */
  readonly content: string;
}

const OPENING = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})[ \t]*\{?\.?([^\s`{},:]*)[^`]*$/;

/** The fenced blocks of a page; one that does not end goes to the end of the text. */
export function fencesIn(text: string): readonly Fence[] {
  const { starts, ends } = indexLines(text);
  const lineOf = (line: number): string => text.slice(starts[line], ends[line]);
  const fences: Fence[] = [];
  for (let line = 0; line < starts.length; line++) {
    const [opening, before = "", fence = "", language = ""] = OPENING.exec(lineOf(line)) ?? [];
    if (opening === undefined) continue;
    const first = line + 1;
    for (line = first; line < starts.length && !closes(lineOf(line), fence);) line++;
    const range = { start: starts[first] ?? text.length, end: starts[line] ?? text.length };
    fences.push({ ...range, language: language.toLowerCase(), content: contentOf(text, range, before.length) });
  }
  return fences;
}

function closes(line: string, fence: string): boolean {
  const written = line
    .slice(0, 500)
    .replace(/^[ \t>]+/, "")
    .trimEnd();
  return written.length >= fence.length && written.length < 400 && written === fence.charAt(0).repeat(written.length);
}

/** The lines of a block without what stands before its fence, and without its last line end. */
function contentOf(text: string, { start, end }: Range, indentation: number): string {
  const content = text.slice(start, end).replace(/\r?\n$/, "");
  if (indentation === 0) return content;
  return content.replace(new RegExp(`^[ \\t>]{1,${Math.min(indentation, 100)}}`, "gm"), "");
}
