import { isBlank, isBlankBetween } from "./characters.ts";
import type { Place, XmlDocument } from "./document.ts";
import { isLineEndBefore, lineContentEndAt, lineEndAt, lineStartAt, type LineEnd } from "./lines.ts";
import { firstChildOf, isRootPlace, parentOf, rootPlace, segmentPlace } from "./place.ts";

/** How an element is set on its lines. A `lineEnd` of "" stands for text that is written in one line. */
export interface Layout {
  /** The blanks before the element on its line. */
  readonly indent: string;
  /** What one level of depth adds. */
  readonly unit: string;
  readonly lineEnd: LineEnd | "";
}

const DEFAULT_UNIT = "  ";
const CHILDREN_TO_ASK = 20;

/** The layout of an element as its document has it. The unit is what its own surroundings use, else two blanks. */
export function layoutOf(document: XmlDocument, place: Place): Layout & { readonly lineEnd: LineEnd } {
  const start = startOf(place);
  const indent = indentAt(document.text, start);
  return { indent, unit: unitOf(document, place), lineEnd: lineEndAt(document.text, start) };
}

/** Whether nothing but blanks stands before the offset on its line. Looks no further back than these: lines may be long. */
export function isFirstOnLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && !isLineEndBefore(text, at) && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || isLineEndBefore(text, at);
}

/** Whether nothing but blanks stands after the offset on its line. */
export function isLastOnLine(text: string, offset: number): boolean {
  return isBlankBetween(text, offset, lineContentEndAt(text, offset));
}

/** The blanks that the line around an offset begins with. */
export function indentAt(text: string, offset: number): string {
  const start = lineStartAt(text, offset);
  let end = start;
  while (end < offset && isBlank(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** Absolute offset of an element's first character. */
export function startOf({ element, base }: Place): number {
  return base + element.range.start;
}

/** Absolute offset behind an element's last character. */
export function endOf({ element, base }: Place): number {
  return base + element.range.end;
}

function unitOf(document: XmlDocument, place: Place): string {
  const parent = parentOf(document, place);
  return (
    stepInto(document, place) ??
    (parent === null ? null : stepBetween(document.text, parent, place)) ??
    stepInto(document, rootPlace(document)) ??
    stepIntoChildren(document) ??
    DEFAULT_UNIT
  );
}

/** What the first child of a place is indented beyond it. */
function stepInto(document: XmlDocument, place: Place): string | null {
  const child = firstChildOf(document, place);
  return child === null ? null : stepBetween(document.text, place, child);
}

/** For a root whose children are not indented: what theirs are. */
function stepIntoChildren(document: XmlDocument): string | null {
  for (let index = 0; index < Math.min(document.segments.length, CHILDREN_TO_ASK); index++) {
    const place = segmentPlace(document, index);
    const step = place === null ? null : stepInto(document, place);
    if (step !== null) return step;
  }
  return null;
}

function stepBetween(text: string, outer: Place, inner: Place): string | null {
  if (!isFirstOnLine(text, startOf(inner))) return null;
  const outerIndent = indentAt(text, startOf(outer));
  const innerIndent = indentAt(text, startOf(inner));
  const isDeeper = innerIndent.length > outerIndent.length && innerIndent.startsWith(outerIndent);
  return isDeeper ? innerIndent.slice(outerIndent.length) : null;
}

/** Whether new children of an element without children go on its own line: it stands among others in one line. */
export function isWrittenInline(document: XmlDocument, place: Place): boolean {
  return !isRootPlace(document, place) && !isFirstOnLine(document.text, startOf(place));
}
