import { type Spot, isRoot, locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { TextEdit, XmlDocument, XmlElement } from "../../xml/document.ts";
import { removeElement } from "../../xml/edit.ts";
import { endOf, isFirstOnLine, startOf } from "../../xml/layout.ts";
import { lineStartAt } from "../../xml/lines.ts";

/**
 * Removes an element and, up to `levels` above it, those that would hold nothing then. Comments stay: they are not
 * what a scenario added.
 */
export function takeOut(document: XmlDocument, path: Path, levels = 0): readonly TextEdit[] {
  const spot = outermost(document, path, levels);
  if (spot === null) return [];
  const edits = joinsLines(spot) ? [withLineBefore(spot)] : removeElement(spot.document, spot.place, NO_COMMENTS);
  return spot.toHost(edits);
}

const NO_COMMENTS = { comments: "none" } as const;

/** Whether an element begins a line on which markup follows: so it stands where it was put between two on one line. */
function joinsLines({ document: { text }, place }: Spot): boolean {
  const isFirst = lineStartAt(text, startOf(place)) > 0 && isFirstOnLine(text, startOf(place));
  return isFirst && /^[ \t]*<(?!!--)/.test(text.slice(endOf(place)));
}

function withLineBefore({ document: { text }, place }: Spot): TextEdit {
  const start = text.slice(0, startOf(place)).trimEnd().length;
  return { range: { start, end: endOf(place) }, text: "" };
}

/** Writes an element that holds nothing but blanks as `<Name/>`, in the way that its text has. */
export function closeUp(document: XmlDocument, path: Path): readonly TextEdit[] {
  const spot = locate(document, path);
  if (spot === null || spot.place.element.content === null || !isBlank(spot.place.element)) return [];
  const { element, base } = spot.place;
  const range = { start: base + element.startTag.end - 1, end: base + element.range.end };
  return spot.toHost([{ range, text: writesTight(spot.document.text) ? "/>" : " />" }]);
}

/** An element as it stands in its text. */
export function writtenAt({ document, place }: Spot): string {
  return document.text.slice(startOf(place), endOf(place));
}

/** Whether a comment stands anywhere inside an element. */
export function holdsComment(element: XmlElement): boolean {
  return element.nodes.some((node) => node.kind === "comment" || (node.kind === "element" && holdsComment(node)));
}

function outermost(document: XmlDocument, path: Path, levels: number): Spot | null {
  const spot = locate(document, path);
  const above = path.slice(0, -1);
  const parent = above.length === 0 || levels === 0 ? null : locate(document, above);
  if (spot === null || parent === null || isRoot(parent) || parent.document !== spot.document) return spot;
  return holdsOnly(parent.place.element, spot.place.element) ? outermost(document, above, levels - 1) : spot;
}

function holdsOnly({ attributes, nodes }: XmlElement, child: XmlElement): boolean {
  const isBare = attributes.every(({ name, namespace }) => name.startsWith("xmlns") || namespace !== "");
  return isBare && nodes.every((node) => node === child || (node.kind === "text" && node.value.trim() === ""));
}

/** Whether an element holds nothing but blanks. */
export function isBlank({ nodes }: XmlElement): boolean {
  return nodes.every((node) => node.kind === "text" && node.value.trim() === "");
}

/** Windows sets a blank before the slash; some authors and tools do not. */
function writesTight(text: string): boolean {
  const tight = text.match(/[^\s]\/>/g)?.length ?? 0;
  const loose = text.match(/\s\/>/g)?.length ?? 0;
  return tight > loose;
}
