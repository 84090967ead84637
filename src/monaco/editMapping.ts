/**
 * Between edits of the store's text and edits of the view: the same text with every line end as LF, as the editor holds
 * it. Lines and columns are the same in both, so that is how places are told.
 *
 *   toLf(applyEdits(text, edits))          is the view after toViewEdits(text, index, edits)
 *   toLf(applyEdits(text, toTextEdits(…))) is the view after those changes
 */
import type { Range, TextEdit } from "../core/xml/document.ts";
import { type LineIndex, adaptLineEnds, lineEndAt, offsetAt, positionAt, toLf } from "../core/xml/lines.ts";

/** A span of the view, in the shape that Monaco calls IRange. */
export interface ViewRange {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

/** A replacement in the view. Lists all refer to the view before any of them. */
export interface ViewEdit {
  readonly range: ViewRange;
  readonly text: string;
}

/** Edits of the text as edits of its view. */
export function toViewEdits(text: string, index: LineIndex, edits: readonly TextEdit[]): readonly ViewEdit[] {
  return mergeNear(text, edits, (before, after) => before + after).map((edit) => {
    const whole = withWholeLineEnds(text, edit);
    return { range: toViewRange(index, whole.range), text: toLf(whole.text) };
  });
}

/**
 * Changes of the view, in any order but never two at one place, as edits of the text. Inserted lines end like the line
 * they are inserted in.
 */
export function toTextEdits(text: string, index: LineIndex, changes: readonly ViewEdit[]): readonly TextEdit[] {
  const edits = changes.map(({ range: view, text: inserted }) => {
    const range = toTextRange(index, view);
    return { range, text: inserted.includes("\n") ? adaptLineEnds(inserted, lineEndAt(text, range.start)) : inserted };
  });
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return mergeNear(text, ordered, joinApart).map((edit) => withLineEndsApart(text, edit));
}

export function toViewRange(index: LineIndex, range: Range): ViewRange {
  const start = positionAt(index, range.start);
  const end = positionAt(index, range.end);
  return { startLineNumber: start.line, startColumn: start.column, endLineNumber: end.line, endColumn: end.column };
}

export function toTextRange(index: LineIndex, view: ViewRange): Range {
  return {
    start: offsetAt(index, view.startLineNumber, view.startColumn),
    end: offsetAt(index, view.endLineNumber, view.endColumn),
  };
}

/** How long the view of a text is: each line end counts one. */
export function viewLength({ starts, ends }: LineIndex): number {
  let length = starts.length - 1;
  for (let line = 0; line < starts.length; line++) length += (ends[line] ?? 0) - (starts[line] ?? 0);
  return length;
}

/** Makes one edit of those with at most one unit between them, so that the line ends beside each can be looked at. */
function mergeNear(
  text: string,
  edits: readonly TextEdit[],
  join: (before: string, after: string) => string,
): readonly TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last === undefined || edit.range.start - last.range.end > 1) {
      merged.push(edit);
      continue;
    }
    const between = text.slice(last.range.end, edit.range.start);
    const range = { start: last.range.start, end: Math.max(last.range.end, edit.range.end) };
    merged[merged.length - 1] = { range, text: join(join(last.text, between), edit.text) };
  }
  return merged;
}

/** Widens an edit over a CR before it or an LF behind it where it parts, makes or takes in half of a CRLF. */
function withWholeLineEnds(text: string, { range: { start, end }, text: inserted }: TextEdit): TextEdit {
  const next = inserted.charAt(0) || text.charAt(end);
  const previous = inserted.at(-1) ?? text.charAt(start - 1);
  const takesCr = text.charAt(start - 1) === "\r" && (text.charAt(start) === "\n" || next === "\n");
  const takesLf = text.charAt(end) === "\n" && (text.charAt(end - 1) === "\r" || previous === "\r");
  return {
    range: { start: takesCr ? start - 1 : start, end: takesLf ? end + 1 : end },
    text: (takesCr ? "\r" : "") + inserted + (takesLf ? "\n" : ""),
  };
}

/** Keeps two line ends two where an edit would leave a CR directly before an LF: the LF becomes a CRLF. */
function withLineEndsApart(text: string, { range, text: inserted }: TextEdit): TextEdit {
  const before = text.charAt(range.start - 1);
  const after = text.charAt(range.end);
  const apart = joinApart(joinApart(before, inserted), after);
  return { range, text: apart.slice(before.length, apart.length - after.length) };
}

function joinApart(before: string, after: string): string {
  return before.endsWith("\r") && after.startsWith("\n") ? `${before}\r${after}` : before + after;
}
