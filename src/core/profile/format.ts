/**
 * Layout: one element a line, indented by its depth.
 *
 *   the elements, their words and their comments are what they were
 *   format(apply(format(doc))) is []
 *
 * Empty lines stay, one for each run of them: they part a comment from what it does not belong to.
 */
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { indentAt, isFirstOnLine, startOf } from "../xml/layout.ts";
import { type LineEnd, dominantLineEnd } from "../xml/lines.ts";
import { rootPlace } from "../xml/place.ts";
import { type Gap, gapsOf } from "./gaps.ts";

const DEFAULT_UNIT = "  ";
const LINE_END = /\r\n|\r|\n/g;

/** The edits that lay a text out anew, with the indentation and the line ends that it has. */
export function format(document: XmlDocument): readonly TextEdit[] {
  const { text } = document;
  const gaps = gapsOf(document);
  const start = startOf(rootPlace(document));
  const outer = isFirstOnLine(text, start) ? indentAt(text, start) : "";
  const layout = { outer, unit: unitOf(text, gaps), lineEnd: dominantLineEnd(text) };
  return gaps.flatMap((gap) => {
    const standing = text.slice(gap.range.start, gap.range.end);
    const laidOut = layGap(standing, gap, layout);
    return laidOut === standing ? [] : [{ range: gap.range, text: laidOut }];
  });
}

interface Layout {
  readonly outer: string;
  readonly unit: string;
  readonly lineEnd: LineEnd;
}

/** A comment or an instruction stays on the line on which it stands; elements and end tags begin a line. */
function layGap(standing: string, { before, depth }: Gap, { outer, unit, lineEnd }: Layout): string {
  const lineEnds = standing.match(LINE_END) ?? [];
  if (lineEnds.length === 0 && before !== null && before !== "element") return standing;
  const kept = lineEnds.length === 0 ? [lineEnd] : lineEnds.slice(0, 2);
  return kept.join("") + outer + unit.repeat(depth);
}

/** What most elements are indented beyond the one around them. */
function unitOf(text: string, gaps: readonly Gap[]): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    const step = stepOf(text, gap);
    if (step !== null) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? DEFAULT_UNIT;
}

function stepOf(text: string, { range, before, parent }: Gap): string | null {
  if (before !== "element" || !isFirstOnLine(text, range.end) || !isFirstOnLine(text, startOf(parent))) return null;
  const outer = indentAt(text, startOf(parent));
  const inner = indentAt(text, range.end);
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : null;
}
