import type { FoundRows, Importer } from "./importer.ts";
import { MOST_LINES, firstLines, restNotRead } from "./lists/firstLines.ts";
import { refusals } from "./lists/refusals.ts";
import { pasteRoutes } from "./paste/pasteRoutes.ts";
import { pastedLines } from "./paste/pastedLines.ts";

/** How much of a text is looked at to tell whether it is a list of routes. */
const SAMPLE = 4_000;
/** A script may add routes and hold a profile besides: then it is more than a list. */
const SCRIPT_OR_PROFILE = /VPNProfile\b|EapHostConfig|^[ \t]*(?:\$\w+[ \t]*=|param[ \t]*\()/im;

/** Networks as people list them. */
export const routeList: Importer = {
  id: "routeList",
  title: "a list of routes",
  summary: "Routes one a line (CIDR, address and mask, ranges, commands that add routes) or as CSV.",
  examples: [
    {
      title: "lines in several notations",
      source:
        "# offices\r\n10.0.0.0/8\r\n172.16.0.0 255.240.0.0\r\n192.168.0.1-192.168.0.2\r\nroute add 10.9.0.0 mask 255.255.0.0 10.0.0.1",
      finds: [{ kind: "rows", count: 5 }],
    },
    {
      title: "CSV with semicolons",
      source: "Address;PrefixSize;ExclusionRoute\n10.0.0.0;8;FALSE\n13.107.6.152;31;TRUE\n",
      finds: [{ kind: "rows", count: 2 }],
    },
    {
      title: "a line that is none",
      source: "10.0.0.0/8\nhello\n10.0.0.0/33",
      finds: [{ kind: "rows", count: 1 }],
      remarks: [/“hello” is not an IP address/, /at most 32/],
    },
    { title: "a single network", source: "10.0.0.0/8", finds: [{ kind: "rows", count: 1 }] },
  ],
  recognises: ({ text }) => !SCRIPT_OR_PROFILE.test(text) && isMostlyRoutes(sampleOf(text)),
  read({ text }) {
    const { rows, refused } = pasteRoutes(firstLines(text, MOST_LINES));
    const find: FoundRows = { kind: "rows", list: "Route", rows, origin: null };
    const lines = refused.map(({ line, reason }) => ({ where: `line ${line}`, reason }));
    return { parts: [], finds: rows.length > 0 ? [find] : [], remarks: [...refusals(lines), ...restNotRead(text)] };
  },
};

/** The first lines, whole ones. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const end = Math.max(text.lastIndexOf("\n", SAMPLE), text.lastIndexOf("\r", SAMPLE));
  return end === -1 ? "" : text.slice(0, end);
}

/** A third of the lines at least, so that a list with some odd lines is one, and prose with an address is not. */
function isMostlyRoutes(text: string): boolean {
  const { rows, refused } = pasteRoutes(text);
  const understood = pastedLines(text).length - refused.length;
  return rows.length > 0 && understood * 2 >= refused.length;
}
