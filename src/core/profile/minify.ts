import type { Range, TextEdit, XmlDocument } from "../xml/document.ts";
import { absolute } from "../xml/place.ts";
import { gapsOf } from "./gaps.ts";

/**
 * The edits that take out every blank that says nothing: between elements, and before and behind the root. The
 * elements, their words and their comments stay, though a comment no longer shows to what it belongs.
 */
export function minify(document: XmlDocument): readonly TextEdit[] {
  const { text, root, prolog, epilog } = document;
  const before = between({ start: 0, end: root.range.start }, prolog);
  const behind = between({ start: root.range.end, end: text.length }, epilog);
  return [...before, ...gapsOf(document).map(({ range }) => range), ...behind]
    .filter(({ start, end }) => end > start)
    .map((range) => ({ range, text: "" }));
}

/** What stands in a stretch outside the root and in none of its nodes, whose places count from its start: blanks. */
function between({ start, end }: Range, nodes: XmlDocument["prolog"]): readonly Range[] {
  const taken = nodes.map(({ range }) => absolute({ base: start }, range));
  const starts = [...taken.map((range) => range.start), end];
  return [start, ...taken.map((range) => range.end)].map((from, index) => ({
    start: from,
    end: starts[index] ?? from,
  }));
}
