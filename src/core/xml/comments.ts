/**
 * Which comment belongs to which element. Directly above, with no blank line between: to the element below. On the
 * same line after the element: to the element before. Otherwise to nobody.
 */

import type { Place, Range, TextEdit, XmlComment, XmlDocument, XmlNode } from "./document.ts";
import { isNameStart } from "./characters.ts";
import { endOf, isFirstOnLine, layoutOf, startOf } from "./layout.ts";
import { adaptLineEnds } from "./lines.ts";
import { absolute, neighboursOf, type NodeRun } from "./place.ts";
import { removalOf } from "./removal.ts";

export interface AttachedComment {
  /** Offsets of the document's text. */
  readonly range: Range;
  /** Between the dashes, line ends as LF. */
  readonly value: string;
  /** Whether it switches markup off, so that deleting it would lose a setting. */
  readonly holdsMarkup: boolean;
}

/** The comment that belongs to an element: the one above, else the one behind it on its line. */
export function attachedComment(document: XmlDocument, place: Place): AttachedComment | null {
  return commentAbove(document, place) ?? commentBehind(document, place);
}

/** The comment directly above an element (or before it on its line, when the comment is the first thing there). */
export function commentAbove(document: XmlDocument, place: Place): AttachedComment | null {
  const { before } = neighboursOf(document, place);
  const comment = nearestComment(before.nodes.toReversed());
  if (comment === null) return null;
  const attached = toAttached(comment, before);
  const isAbove = isFirstOnLine(document.text, attached.range.start);
  const gap = document.text.slice(attached.range.end, startOf(place));
  return isAbove && gap.trim() === "" && countLineEnds(gap) <= 1 ? attached : null;
}

/** The comment behind an element on the line where the element ends. */
export function commentBehind(document: XmlDocument, place: Place): AttachedComment | null {
  const { after } = neighboursOf(document, place);
  const comment = nearestComment(after.nodes);
  if (comment === null) return null;
  const attached = toAttached(comment, after);
  const gap = document.text.slice(endOf(place), attached.range.start);
  return gap.trim() === "" && countLineEnds(gap) === 0 ? attached : null;
}

/**
 * The edits that make `text` the element's comment, or remove the comment it has (null). A new comment goes on a line
 * of its own above the element. A comment that holds markup is left alone, and a new one is put below it.
 */
export function setComment(document: XmlDocument, place: Place, text: string | null): readonly TextEdit[] {
  const standing = attachedComment(document, place);
  const own = standing?.holdsMarkup === true ? null : standing;
  if (text === null) return own === null ? [] : [removalOf(document.text, own.range)];
  const { indent, lineEnd } = layoutOf(document, place);
  const written = adaptLineEnds(toComment(text), lineEnd);
  if (own === null) return [insertAbove(document, place, written, lineEnd + indent)];
  return document.text.slice(own.range.start, own.range.end) === written ? [] : [{ range: own.range, text: written }];
}

/** A comment that says a text, which may hold anything: `--` becomes `- -`. */
export function toComment(text: string): string {
  const trimmed = text.trim();
  const safe = trimmed.replace(/-(?=-)/g, "- ");
  return `<!-- ${safe} -->`;
}

/** Whether a comment's text is, or holds, markup that was switched off. */
export function holdsMarkup(value: string): boolean {
  for (let at = value.indexOf("<"); at >= 0; at = value.indexOf("<", at + 1)) {
    if (isNameStart(value.charCodeAt(at + 1))) return true;
  }
  return false;
}

function insertAbove(document: XmlDocument, place: Place, written: string, lineBreak: string): TextEdit {
  const start = startOf(place);
  const isOnOwnLine = isFirstOnLine(document.text, start);
  return { range: { start, end: start }, text: isOnOwnLine ? written + lineBreak : written };
}

/** The first comment of nodes of which only blank text may stand before it. */
function nearestComment(nodes: readonly XmlNode[]): XmlComment | null {
  const node = nodes.find(({ kind }) => kind !== "text");
  return node?.kind === "comment" ? node : null;
}

function toAttached(comment: XmlComment, run: NodeRun): AttachedComment {
  return { range: absolute(run, comment.range), value: comment.value, holdsMarkup: holdsMarkup(comment.value) };
}

function countLineEnds(blanks: string): number {
  return blanks.match(/\r\n?|\n/g)?.length ?? 0;
}
