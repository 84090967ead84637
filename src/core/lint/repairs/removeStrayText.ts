import type { Change } from "../../profile/changes.ts";
import { type Spot, locate, rootSpot } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { Range, TextEdit, XmlDocument } from "../../xml/document.ts";
import { contentsOf } from "../../xml/contents.ts";
import { removalOf } from "../../xml/removal.ts";

/** Takes out the words that stand between the child elements of an element; comments stay. */
export function removeStrayText(path: Path): (document: XmlDocument) => Change {
  return (document) => {
    const spot = path.length === 0 ? rootSpot(document) : locate(document, path);
    return { kind: "text", edits: spot === null ? [] : spot.toHost(removals(spot)) };
  };
}

function removals({ document, place }: Spot): readonly TextEdit[] {
  return stretches(contentsOf(document, place))
    .map((range) => trimmed(document.text, range))
    .filter(({ start, end }) => start < end)
    .map((range) => removalOf(document.text, range));
}

/** Text and CDATA that touch, as one range each. */
function stretches(contents: ReturnType<typeof contentsOf>): readonly Range[] {
  const found: Range[] = [];
  for (const { node, range } of contents) {
    if (node.kind !== "text" && node.kind !== "cdata") continue;
    const last = found.at(-1);
    if (last?.end === range.start) found[found.length - 1] = { start: last.start, end: range.end };
    else found.push(range);
  }
  return found;
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: Math.max(first, end - words.length + words.trimEnd().length) };
}
