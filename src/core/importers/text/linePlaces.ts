import type { Range } from "../../xml/document.ts";
import { indexLines, positionAt } from "../../xml/lines.ts";

/** Says which lines of a text hold a range: "line 12" or "lines 12 to 80". */
export function linePlaces(text: string): (range: Range) => string {
  const index = indexLines(text);
  return ({ start, end }) => {
    const first = positionAt(index, start).line;
    const last = positionAt(index, Math.max(start, end - 1)).line;
    return first === last ? `line ${first}` : `lines ${first} to ${last}`;
  };
}
