import type { Change } from "../../profile/changes.ts";
import { type Spot, locate, rootSpot } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { contentsOf } from "../../xml/contents.ts";

/** Replaces what matches in an element's own text, as it is written: references are not resolved, CDATA is left alone. */
export function rewriteText(
  path: Path,
  pattern: RegExp,
  replace: (match: string) => string,
): (document: XmlDocument) => Change {
  return (document) => {
    const spot = path.length === 0 ? rootSpot(document) : locate(document, path);
    return { kind: "text", edits: spot === null ? [] : spot.toHost(rewritings(spot, pattern, replace)) };
  };
}

function rewritings({ document, place }: Spot, pattern: RegExp, replace: (match: string) => string): TextEdit[] {
  return contentsOf(document, place).flatMap(({ node, range }) => {
    if (node.kind !== "text") return [];
    const written = document.text.slice(range.start, range.end);
    return [...written.matchAll(pattern)].flatMap(({ 0: match, index }) => {
      const text = replace(match);
      const start = range.start + index;
      return text === match ? [] : [{ range: { start, end: start + match.length }, text }];
    });
  });
}
