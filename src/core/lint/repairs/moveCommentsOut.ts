import type { Change } from "../../profile/changes.ts";
import { type Spot, locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { indentAt, isFirstOnLine, startOf } from "../../xml/layout.ts";
import { lineEndAt } from "../../xml/lines.ts";
import { absolute } from "../../xml/place.ts";

/** Puts the comments inside an element before it, each on a line of its own where the element has one. */
export function moveCommentsOut(path: Path): (document: XmlDocument) => Change {
  return (document) => {
    const spot = locate(document, path);
    return { kind: "text", edits: spot === null ? [] : spot.toHost(movesOut(spot)) };
  };
}

function movesOut({ document, place }: Spot): readonly TextEdit[] {
  const ranges = place.element.nodes
    .filter(({ kind }) => kind === "comment")
    .map(({ range }) => absolute(place, range));
  const { text } = document;
  const start = startOf(place);
  const gap = isFirstOnLine(text, start) ? lineEndAt(text, start) + indentAt(text, start) : "";
  const moved = ranges.map((range) => text.slice(range.start, range.end) + gap).join("");
  return [{ range: { start, end: start }, text: moved }, ...ranges.map((range) => ({ range, text: "" }))];
}
