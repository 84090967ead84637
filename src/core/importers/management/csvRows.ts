import { delimiterOf } from "../paste/csvCells.ts";

/** A row of a CSV text, and the line that it begins in, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text (RFC 4180) whose quoted cells may go over lines, cut at the delimiter that its first line has;
 * rows without any text are left out. Text behind a closing quotation mark belongs to the cell.
 */
export function csvRows(text: string): readonly CsvRow[] {
  const [header = ""] = text.slice(0, LONGEST_HEADER).split(/[\r\n]/, 1);
  const delimiter = delimiterOf(header);
  const plain = new RegExp(`[^${delimiter}"\\r\\n]*`, "y");
  const rows: CsvRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const lineEnd = /\r\n?|\n/y;
    lineEnd.lastIndex = at;
    if (lineEnd.test(text)) {
      at = lineEnd.lastIndex;
      line += 1;
      continue;
    }
    const { cells, end } = readRow(text, at, delimiter, plain);
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells });
    line += text.slice(at, end).match(/\r\n?|\n/g)?.length ?? 0;
    at = end;
  }
  return rows;
}

const LONGEST_HEADER = 10_000;

/** The cells from an offset to the end of the row, which is before its line end. */
function readRow(text: string, start: number, delimiter: string, plain: RegExp) {
  const cells: string[] = [];
  let pieces: string[] = [];
  let at = start;
  for (;;) {
    plain.lastIndex = at;
    plain.test(text);
    pieces.push(text.slice(at, plain.lastIndex));
    at = plain.lastIndex;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      pieces.push(quoted.text);
      at = quoted.end;
    } else {
      cells.push(pieces.join(""));
      pieces = [];
      if (text[at] !== delimiter) return { cells, end: at };
      at += 1;
    }
  }
}

/** What stands between quotation marks; a doubled one is one of the text. It may not end before the text does. */
function readQuoted(text: string, start: number) {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const end = text.indexOf('"', from);
    pieces.push(text.slice(from, end < 0 ? text.length : end));
    if (end < 0) return { text: pieces.join('"'), end: text.length };
    if (text[end + 1] !== '"') return { text: pieces.join('"'), end: end + 1 };
    from = end + 2;
  }
}
