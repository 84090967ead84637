import { csvCells } from "./csvCells.ts";
import type { PastedLine } from "./pastedLines.ts";

/** A line of a table, by its columns: only cells that hold something. */
export interface TableRow extends PastedLine {
  readonly cells: Readonly<Record<string, string>>;
}

/** A table with a header: its rows, by the names that `columns` gives to the headings; null when no heading is known. */
export function readTable(
  lines: readonly PastedLine[],
  columns: Readonly<Record<string, string>>,
): { readonly rows: readonly TableRow[]; readonly unknown: readonly string[] } | null {
  const [header, ...others] = lines;
  if (header === undefined) return null;
  const delimiter = delimiterOf(header.text);
  const headings = csvCells(header.text, delimiter);
  const names = headings.map((heading) => columns[heading.replace(/[^a-z]/gi, "").toLowerCase()]);
  const isHeader = names.some((name) => name !== undefined) && names.filter((name) => name === undefined).length < names.length;
  if (!isHeader) return null;
  const rows = others.map((line) => ({ ...line, cells: byName(names, csvCells(line.text, delimiter)) }));
  return { rows, unknown: headings.filter((_, index) => names[index] === undefined) };
}

function byName(names: readonly (string | undefined)[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name, index) => (name === undefined || (cells[index] ?? "") === "" ? [] : [[name, cells[index] ?? ""]])));
}

/** The delimiter of a header line: headings hold none of them. */
function delimiterOf(header: string): string {
  return ["\t", ";", ","].find((delimiter) => header.includes(delimiter)) ?? ",";
}
