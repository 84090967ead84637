import { parsePrefix } from "../../ip/prefix.ts";
import type { ListedRoute } from "./listedRoute.ts";

/** No line of a table is longer. */
const LONGEST = 1000;
const CUT_OFF = /(?:\.\.\.|…)/;

/** The heading of a table: which column is which. */
interface Heading {
  readonly names: readonly string[];
  readonly destination: number;
  readonly metric: number;
  /** Where the name of the interface stands in a line; null when there is no such column. */
  readonly alias: readonly [start: number, end: number] | null;
}

/** The routes in a table of PowerShell (Format-Table) that has a column DestinationPrefix; null when there is none. */
export function routeTable(text: string): readonly ListedRoute[] | null {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.slice(0, LONGEST));
  const at = lines.findIndex((line, index) => isHeading(line) && /^[-\s]*-[-\s]*$/.test(lines[index + 1] ?? ""));
  if (at === -1) return null;
  const heading = headingOf(lines[at] ?? "");
  const rows = lines.slice(at + 2).map((line, index) => rowOf(line, heading, at + 3 + index));
  return rows.filter((row) => row !== null);
}

function isHeading(line: string): boolean {
  return wordsOf(line.toLowerCase()).includes("destinationprefix");
}

function headingOf(line: string): Heading {
  const names = wordsOf(line.toLowerCase());
  const [destination, metric] = [names.indexOf("destinationprefix"), names.indexOf("routemetric")];
  return { names, destination, metric, alias: placeOfAlias(line.toLowerCase()) };
}

/** The name of an interface may hold blanks: it is read by its place under the heading. */
function placeOfAlias(line: string): Heading["alias"] {
  const start = line.indexOf("interfacealias");
  if (start === -1) return null;
  const length = line.slice(start).search(/\s\S/);
  return [start, length === -1 ? LONGEST : start + length];
}

/** Cells before the destination and right behind it hold no blanks, so that words can be counted from there. */
function rowOf(line: string, heading: Heading, number: number): ListedRoute | null {
  const words = wordsOf(line);
  const at = words.findIndex(isDestination);
  const network = words[at];
  if (network === undefined) return null;
  const metric = heading.metric === -1 ? "" : (words[at + heading.metric - heading.destination] ?? "");
  const alias = heading.alias === null ? "" : line.slice(...heading.alias).trim();
  const index = heading.names[0] === "ifindex" && at > 0 ? (words[0] ?? "") : "";
  return {
    where: `line ${number}`,
    network,
    mask: "",
    metric: /^\d+$/.test(metric) ? metric : "",
    through: alias === "" ? index : alias,
  };
}

/** A network, or what is left of one in a column that is too narrow. */
function isDestination(word: string): boolean {
  return parsePrefix(word) !== null || (CUT_OFF.test(word) && /[.:].*[.:]/.test(word));
}

function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}
