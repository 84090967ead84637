import { csvCells, delimiterOf } from "./csvCells.ts";
import type { PastedLine } from "./pastedLines.ts";

/** A line of a table, by its columns: only cells that hold something. */
export interface TableRow extends PastedLine {
  readonly cells: Readonly<Record<string, string>>;
}

/** A table with a header: its rows, by the names that `columns` gives to the headings; null when no heading is known. */
export function readTable(
  lines: readonly PastedLine[],
  columns: Readonly<Record<string, string>>,
): { readonly rows: readonly TableRow[] } | null {
  const [header, ...others] = lines;
  if (header === undefined) return null;
  const delimiter = delimiterOf(header.text);
  const headings = csvCells(header.text, delimiter);
  const known = new Map(Object.entries(columns));
  const names = headings.map((heading) => known.get(heading.replace(/[^a-z]/gi, "").toLowerCase()));
  if (names.every((name) => name === undefined)) return null;
  return { rows: others.map((line) => ({ ...line, cells: byName(names, csvCells(line.text, delimiter)) })) };
}

function byName(names: readonly (string | undefined)[], cells: readonly string[]): Readonly<Record<string, string>> {
  const named = names.map((name, index) => [name, cells[index] ?? ""] as const);
  return Object.fromEntries(named.filter(([name, cell]) => name !== undefined && cell !== ""));
}
