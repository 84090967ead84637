import { isBlank } from "./characters.ts";
import type { Place, Range, TextEdit, XmlDocument, XmlNode } from "./document.ts";
import { absolute } from "./place.ts";

/**
 * Makes an element say `text`, which is XML text already (escaped). Blanks around what it said and comments inside
 * stay; child elements, CDATA and instructions are replaced; `<Name/>` is opened.
 */
export function replaceContent(document: XmlDocument, place: Place, text: string): readonly TextEdit[] {
  if (place.element.content === null) return text === "" ? [] : openElement(document, place, text);
  const [first, ...others] = spansOf(document.text, place);
  if (first === undefined) return insertion(place, text);
  const edits = [{ range: first, text }, ...others.map((range) => ({ range, text: "" }))];
  return edits.filter((edit) => document.text.slice(edit.range.start, edit.range.end) !== edit.text);
}

/** Turns `<Name/>` into `<Name>…</Name>`. */
export function openElement(document: XmlDocument, place: Place, content: string): readonly TextEdit[] {
  const { element, base } = place;
  const end = base + element.range.end;
  let start = end - 2;
  while (isBlank(document.text.charCodeAt(start - 1))) start--;
  return [{ range: { start, end }, text: `>${content}</${writtenName(place)}>` }];
}

function writtenName({ element }: Place): string {
  return element.prefix === "" ? element.name : `${element.prefix}:${element.name}`;
}

/** What the element says, in one range per stretch between comments, without the blanks around the whole. */
function spansOf(text: string, place: Place): readonly Range[] {
  const ranges: Range[] = [];
  let isJoined = false;
  for (const node of place.element.nodes) {
    const range = isComment(node) ? null : trimmed(text, absolute(place, node.range));
    const last = ranges.at(-1);
    const joins = range !== null && isJoined && last !== undefined;
    if (joins) ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else if (range !== null) ranges.push(range);
    isJoined = !isComment(node) && (isJoined || range !== null);
  }
  return ranges;
}

function trimmed(text: string, { start, end }: Range): Range | null {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return first === last ? null : { start: first, end: last };
}

/** For an element that says nothing: in place of its blanks, or behind its last comment. */
function insertion(place: Place, text: string): readonly TextEdit[] {
  const { content, nodes } = place.element;
  if (content === null || text === "") return [];
  const lastComment = nodes.findLast(isComment);
  const range = lastComment === undefined ? content : { start: lastComment.range.end, end: lastComment.range.end };
  return [{ range: absolute(place, range), text }];
}

function isComment(node: XmlNode): boolean {
  return node.kind === "comment";
}
