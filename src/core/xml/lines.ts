import type { TextEdit } from "./document.ts";

export type LineEnd = "\n" | "\r\n" | "\r";

/** Where lines begin, and where their content ends (before the line end). CR, LF and CRLF all end a line. */
export interface LineIndex {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Line and column, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const CR = 13;
const LF = 10;

export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  collectLines(text, 0, text.length, starts, ends);
  ends.push(text.length);
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/**
 * The index of `text`, which is what the edits made of the indexed text. Only the touched lines are read again.
 * `updateLines(indexLines(a), b, edits)` is `indexLines(b)`.
 */
export function updateLines(index: LineIndex, text: string, edits: readonly TextEdit[]): LineIndex {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return index;
  // One unit more on both sides: an edit may join or part a CR and an LF beside it.
  const from = lineAt(index, Math.max(first.range.start - 1, 0));
  const to = lineAt(index, last.range.end + 1) + 1;
  const shift = text.length - lastOf(index.ends);
  const isTail = to >= index.starts.length;
  const starts: number[] = [index.starts[from] ?? 0];
  const ends: number[] = [];
  collectLines(text, starts[0] ?? 0, isTail ? text.length : (index.starts[to] ?? 0) + shift, starts, ends);
  if (isTail) ends.push(text.length);
  else starts.pop();
  return { starts: spliced(index.starts, from, to, starts, shift), ends: spliced(index.ends, from, to, ends, shift) };
}

/** Where an offset is. An offset inside a line end counts as the end of the line's content. */
export function positionAt(index: LineIndex, offset: number): Position {
  const line = lineAt(index, offset);
  const within = Math.min(offset, index.ends[line] ?? 0);
  return { line: line + 1, column: within - (index.starts[line] ?? 0) + 1 };
}

/** The offset of a position, clamped to the lines there are and to the content of the line. */
export function offsetAt(index: LineIndex, line: number, column: number): number {
  const row = Math.min(Math.max(line, 1), index.starts.length) - 1;
  const start = index.starts[row] ?? 0;
  return Math.min(start + Math.max(column, 1) - 1, index.ends[row] ?? 0);
}

/** The number of the line, from 1, that holds an offset, without an index. */
export function lineNumberAt(text: string, offset: number): number {
  let line = 1;
  for (let at = nextLineStart(text, 0); at <= offset && at > 0; at = nextLineStart(text, at)) line++;
  return line;
}

/** Where the line that holds an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEndBefore(text, at)) at--;
  return at;
}

/** Where the content of the line that holds an offset ends, before its line end. */
export function lineContentEndAt(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEndCode(text.charCodeAt(at))) at++;
  return at;
}

/** Where the next line begins; the text's length behind the last line. */
export function nextLineStartAt(text: string, offset: number): number {
  const end = lineContentEndAt(text, offset);
  return end + lineEndLength(text, end);
}

/** The line end of the line that holds an offset; on the last line, the one that most lines have. */
export function lineEndAt(text: string, offset: number): LineEnd {
  const end = lineContentEndAt(text, offset);
  return lineEndFrom(text, end) ?? dominantLineEnd(text);
}

/** The line end that most lines have; LF in a text of one line. */
export function dominantLineEnd(text: string): LineEnd {
  const counts = { "\n": 0, "\r\n": 0, "\r": 0 };
  for (let at = lineContentEndAt(text, 0); at < text.length; at = lineContentEndAt(text, at)) {
    const end = lineEndFrom(text, at) ?? "\n";
    counts[end]++;
    at += end.length;
  }
  if (counts["\r\n"] > 0 && counts["\r\n"] >= counts["\n"] && counts["\r\n"] >= counts["\r"]) return "\r\n";
  return counts["\r"] > counts["\n"] ? "\r" : "\n";
}

/** The text with every line end as LF, as an editor shows it. Lines and columns are the same in both. */
export function toLf(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Text that is about to be inserted, with the line ends of its new surroundings. */
export function adaptLineEnds(inserted: string, lineEnd: LineEnd): string {
  const lf = toLf(inserted);
  return lineEnd === "\n" ? lf : lf.replaceAll("\n", lineEnd);
}

/** Adds the lines that begin between `from` and `to`, and the content ends of those before them. */
function collectLines(text: string, from: number, to: number, starts: number[], ends: number[]): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== CR && code !== LF) continue;
    ends.push(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    starts.push(at + 1);
  }
}

function spliced(old: Int32Array, from: number, to: number, fresh: readonly number[], shift: number): Int32Array {
  const result = new Int32Array(from + fresh.length + old.length - Math.min(to, old.length));
  result.set(old.subarray(0, from));
  result.set(fresh, from);
  const rest = from + fresh.length;
  result.set(old.subarray(to), rest);
  if (shift !== 0) for (let at = rest; at < result.length; at++) result[at] = (result[at] ?? 0) + shift;
  return result;
}

/** Index of the line that holds an offset, by halving. */
function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** 0 when there is no further line. */
function nextLineStart(text: string, from: number): number {
  const end = lineContentEndAt(text, from);
  return end < text.length ? end + lineEndLength(text, end) : 0;
}

function lineEndFrom(text: string, end: number): LineEnd | null {
  if (end >= text.length) return null;
  if (text.charCodeAt(end) === LF) return "\n";
  return text.charCodeAt(end + 1) === LF ? "\r\n" : "\r";
}

function lineEndLength(text: string, end: number): number {
  return lineEndFrom(text, end)?.length ?? 0;
}

/** Whether a line ends directly before an offset. */
export function isLineEndBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === LF || (before === CR && text.charCodeAt(at) !== LF);
}

function isLineEndCode(code: number): boolean {
  return code === CR || code === LF;
}

function lastOf(numbers: Int32Array): number {
  return numbers[numbers.length - 1] ?? 0;
}
