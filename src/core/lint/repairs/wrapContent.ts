import type { Change } from "../../profile/changes.ts";
import { type Spot, locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { contentsOf } from "../../xml/contents.ts";

/** Puts what an element holds, from its first word or element to its last, into a new child: `<App>x</App>` to `<App><Id>x</Id></App>`. */
export function wrapContent(path: Path, name: string): (document: XmlDocument) => Change {
  return (document) => {
    const spot = locate(document, path);
    return { kind: "text", edits: spot === null ? [] : spot.toHost(wrapEdits(spot, name)) };
  };
}

function wrapEdits({ document, place }: Spot, name: string): readonly TextEdit[] {
  const { prefix } = place.element;
  const tag = prefix === "" ? name : `${prefix}:${name}`;
  const said = contentsOf(document, place).filter(
    ({ node }) => node.kind !== "comment" && (node.kind !== "text" || node.value.trim() !== ""),
  );
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = first.range.start + blanksAtStart(document.text.slice(first.range.start, first.range.end));
  const end = last.range.end - blanksAtEnd(document.text.slice(last.range.start, last.range.end));
  return [
    { range: { start, end: start }, text: `<${tag}>` },
    { range: { start: end, end }, text: `</${tag}>` },
  ];
}

function blanksAtStart(text: string): number {
  return text.length - text.trimStart().length;
}

function blanksAtEnd(text: string): number {
  return text.length - text.trimEnd().length;
}
