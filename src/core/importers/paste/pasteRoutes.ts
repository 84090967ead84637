import { csvCells } from "./csvCells.ts";
import type { PastedRows } from "./pasted.ts";
import { type PastedLine, pastedLines, readLines } from "./pastedLines.ts";
import { routeLine } from "./routeLine.ts";
import { type RouteWords, routeRows } from "./routeRows.ts";

type Column = keyof RouteWords;

const COLUMNS: Readonly<Record<string, Column>> = {
  address: "network",
  ipaddress: "network",
  addressprefix: "network",
  destination: "network",
  cidr: "network",
  destinationprefix: "network",
  network: "network",
  route: "network",
  subnet: "network",
  prefix: "prefix",
  prefixsize: "prefix",
  prefixlength: "prefix",
  length: "prefix",
  mask: "prefix",
  netmask: "prefix",
  subnetmask: "prefix",
  exclude: "exclude",
  excluded: "exclude",
  exclusion: "exclude",
  exclusionroute: "exclude",
  metric: "metric",
  routemetric: "metric",
};
/** A heading with more is none. */
const MOST_COLUMNS = 200;
const DELIMITERS = [",", ";", "\t"];

/**
 * Reads routes, one a line: CIDR, an address with a mask or prefix length, a range, a single address, a command that
 * adds a route; or CSV whose heading names its columns. Lines that start with # or ; are comments.
 */
export function pasteRoutes(text: string): PastedRows {
  const lines = pastedLines(text).filter((line) => !/^[#;]/.test(line.text));
  const table = tableOf(lines);
  if (table === null) return readLines(lines, routeLine);
  return readLines(lines.slice(1), (line) => routeRows(wordsOf(csvCells(line, table.delimiter), table.columns)));
}

interface Table {
  readonly delimiter: string;
  readonly columns: readonly (Column | null)[];
}

/** How the heading lays the cells out; null when the first line is no heading. */
function tableOf([first]: readonly PastedLine[]): Table | null {
  if (first === undefined) return null;
  for (const delimiter of DELIMITERS) {
    const names = csvCells(first.text, delimiter).map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
    const columns = names.map((name) => COLUMNS[name] ?? null);
    if (columns.length > MOST_COLUMNS) continue;
    if (columns.includes("network")) return { delimiter, columns };
    if (columns.includes("prefix"))
      return { delimiter, columns: columns.map((column) => (column === "prefix" ? "network" : column)) };
  }
  return null;
}

function wordsOf(cells: readonly string[], columns: Table["columns"]): RouteWords {
  const cell = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? "";
  return { network: cell("network"), prefix: cell("prefix"), exclude: cell("exclude"), metric: cell("metric") };
}
