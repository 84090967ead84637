import { type Result, fail, succeed } from "../../result.ts";
import { IP_PROTOCOLS } from "../../vocabulary/scalars/ipProtocol.ts";
import type { Leaf } from "../../vocabulary/spec.ts";
import { trafficFilter } from "../../vocabulary/trafficFilter.ts";
import { readTable } from "./delimited.ts";
import type { PastedRows } from "./pasted.ts";
import { pastedLines, readLines } from "./pastedLines.ts";
import { readCell, readCells } from "./readCell.ts";

type Row = PastedRows["rows"][number];

const { App: app, ...conditions } = trafficFilter.children;
const LEAVES = { ...conditions, App: app.children.Id } satisfies Readonly<Record<string, Leaf<any>>>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Headings of tables in small letters, without blanks and slashes. */
const COLUMNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(LEAVES).map((name) => [name.toLowerCase(), name])),
  appid: "App",
  localports: "LocalPortRanges",
  localport: "LocalPortRanges",
  remoteports: "RemotePortRanges",
  remoteport: "RemotePortRanges",
  localaddresses: "LocalAddressRanges",
  localaddress: "LocalAddressRanges",
  remoteaddresses: "RemoteAddressRanges",
  remoteaddress: "RemoteAddressRanges",
};

const PORTS = /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/;
const FILLERS = new Set(["any", "to", "from", "->", "→", "<-", "←", "allow"]);
const WORDS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    in: { Direction: "Inbound" },
    inbound: { Direction: "Inbound" },
    out: { Direction: "Outbound" },
    outbound: { Direction: "Outbound" },
    splittunnel: { RoutingPolicyType: "SplitTunnel" },
    forcetunnel: { RoutingPolicyType: "ForceTunnel" },
  }),
);

/** Traffic filters: CSV with a header of element names, or lines such as `inbound tcp 443 10.0.0.0/8`. */
export function pasteFilters(text: string): PastedRows {
  const lines = pastedLines(text);
  const table = readTable(lines, COLUMNS);
  if (table === null) return readLines(lines, (line) => oneRow(filterOfLine(line)));
  const answers = table.rows.map(({ line, text: written, cells }) => ({
    line,
    text: written,
    answer: filterOf(cells),
  }));
  return {
    rows: answers.flatMap(({ answer }) => (answer.ok ? [answer.value] : [])),
    refused: answers.flatMap(({ line, text: written, answer }) =>
      answer.ok ? [] : [{ line, text: written, reason: answer.error }],
    ),
  };
}

function oneRow(row: Result<Row, string>): Result<PastedRows["rows"], string> {
  return row.ok ? succeed([row.value]) : row;
}

function filterOf(cells: Readonly<Record<string, string>>): Result<Row, string> {
  if (Object.keys(cells).length === 0) {
    return fail("A filter needs at least one condition: without any it allows everything.");
  }
  const read = readCells(LEAVES, cells);
  if (!read.ok) return read;
  const { App: id, ...values } = read.value;
  return succeed(id === undefined ? values : { App: { Id: id }, ...values });
}

function filterOfLine(line: string): Result<Row, string> {
  let cells: Readonly<Record<string, string>> = {};
  for (const word of wordsOf(line)) {
    const part = cellsOf(word);
    if (part === null) return fail(`“${word}” is no protocol, port, address, app or direction.`);
    cells = merged(cells, part);
  }
  const { Ports: ports, ...others } = cells;
  if (ports === undefined) return filterOf(others);
  if (others["Protocol"] !== "6" && others["Protocol"] !== "17") return fail("Ports need TCP or UDP in the same line.");
  // The port that a service listens on: the device's own for inbound traffic.
  return filterOf({ ...others, [others["Direction"] === "Inbound" ? "LocalPortRanges" : "RemotePortRanges"]: ports });
}

/** Words between blanks; quotation marks keep a path with blanks together; "tcp/443" and "tcp:443" are two words. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/"[^"]*"|[^\s"]+/g) ?? [];
  return words
    .map((word) => word.replace(/^"|"$|[,;]$/g, ""))
    .flatMap((word) => (/^(?:tcp|udp)[/:]\d/i.test(word) ? word.split(/[/:]/) : [word]))
    .filter((word) => word !== "" && !FILLERS.has(word.toLowerCase()));
}

/** What one word says of a filter; null when it says nothing that is known. */
function cellsOf(word: string): Readonly<Record<string, string>> | null {
  const known = WORDS.get(word.toLowerCase());
  if (known !== undefined) return known;
  const protocol = IP_PROTOCOLS.find(({ label }) => label.toLowerCase() === word.toLowerCase());
  if (protocol !== undefined) return { Protocol: protocol.text };
  if (PORTS.test(word)) return { Ports: word };
  if (readCell(LEAVES.RemoteAddressRanges, word).ok) return { RemoteAddressRanges: word };
  return readCell(LEAVES.App, word).ok ? { App: word } : null;
}

/** Lists that stand in several words grow; of anything else, the last word counts. */
function merged(
  cells: Readonly<Record<string, string>>,
  part: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const lists = ["Ports", "RemoteAddressRanges"];
  const grown = Object.entries(part).map(([name, text]) => {
    const before = lists.includes(name) ? cells[name] : undefined;
    return [name, before === undefined ? text : `${before},${text}`];
  });
  return { ...cells, ...Object.fromEntries(grown) };
}
