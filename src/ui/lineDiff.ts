/** What differs between two texts, line by line. */
import { diffArrays } from "diff";

export interface DiffLine {
  readonly kind: "same" | "added" | "removed";
  /** Without its line end. */
  readonly text: string;
  /** The line's number in each text, from 1; null where it is not, and on the later pieces of a long line. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A stretch of lines that is shown, or one without changes that is folded away. */
export interface DiffPart {
  readonly kind: "shown" | "folded";
  readonly lines: readonly DiffLine[];
}

export interface LineDiff {
  readonly parts: readonly DiffPart[];
  readonly added: number;
  readonly removed: number;
  /** How many lines say the same and end differently, such as with LF instead of CRLF. */
  readonly lineEnds: number;
}

/** How many lines without changes stand around each change. */
const CONTEXT = 3;
/** A fold that hides fewer lines than this would take as much room as they do. */
const LEAST_FOLDED = 3;
/** Beyond so many changes the smallest difference is not sought: what lies between the equal ends counts as replaced. */
const MOST_EDITS = 1_500;
/** A longer line is compared in pieces, as it would be broken for reading: exported XML often stands on one line. */
const LONG_LINE = 240;
/** Before a start tag, and between two end tags; escaped markup is broken at the same places. */
const BREAK = /(?=(?:<|&lt;)[^/?!])(?<=>|&gt;)|(?=(?:<|&lt;)\/)(?<=(?:(?:<|&lt;)\/[^<>&]*|\/)(?:>|&gt;))/;

/** Compares two texts. Differences in line ends alone are counted, not shown. */
export function lineDiff(before: string, after: string): LineDiff {
  const [old, young] = [piecesOf(before), piecesOf(after)];
  const runs = runsBetween(old, young);
  const lines = runs.flatMap((run) => linesOf(run, old, young));
  return {
    parts: fold(lines),
    added: lines.filter(({ kind }) => kind === "added").length,
    removed: lines.filter(({ kind }) => kind === "removed").length,
    lineEnds: runs.reduce((sum, run) => sum + endsThatDiffer(run, old, young), 0),
  };
}

interface Piece {
  readonly text: string;
  /** "\r\n", "\n", "\r", or "" at the end of the text and inside a long line. */
  readonly end: string;
  /** Null on all but the first piece of a line. */
  readonly number: number | null;
  /** What makes two pieces equal. */
  readonly key: string;
}

function piecesOf(text: string): readonly Piece[] {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return lines.flatMap((line, index) => {
    const content = line.replace(/[\r\n]+$/, "");
    const parts = content.length > LONG_LINE ? content.split(BREAK) : [content];
    return parts.map((part, at) => ({
      text: part,
      end: at === parts.length - 1 ? line.slice(content.length) : "",
      number: at === 0 ? index + 1 : null,
      key: at === parts.length - 1 ? part : `${part}\n`,
    }));
  });
}

/** Pieces in a row that fare alike; `old` and `young` are where the run begins in each text. */
interface Run {
  readonly kind: DiffLine["kind"];
  readonly old: number;
  readonly young: number;
  readonly length: number;
}

/** Equal ends are cut off first: most differences are small, and near each other. */
function runsBetween(old: readonly Piece[], young: readonly Piece[]): readonly Run[] {
  const head = equalFromStart(old, young);
  const tail = equalFromEnd(old, young, Math.min(old.length, young.length) - head);
  const middle = changesBetween(keysOf(old, head, tail), keysOf(young, head, tail));
  const runs: Run[] = [];
  let [oldAt, youngAt] = [0, 0];
  for (const { kind, length } of [
    { kind: "same", length: head } as const,
    ...middle,
    { kind: "same", length: tail } as const,
  ]) {
    if (length > 0) runs.push({ kind, old: oldAt, young: youngAt, length });
    if (kind !== "added") oldAt += length;
    if (kind !== "removed") youngAt += length;
  }
  return runs;
}

function keysOf(pieces: readonly Piece[], head: number, tail: number): readonly string[] {
  return pieces.slice(head, pieces.length - tail).map(({ key }) => key);
}

function equalFromStart(old: readonly Piece[], young: readonly Piece[]): number {
  let count = 0;
  while (count < old.length && count < young.length && old[count]?.key === young[count]?.key) count++;
  return count;
}

function equalFromEnd(old: readonly Piece[], young: readonly Piece[], most: number): number {
  let count = 0;
  while (count < most && old.at(-1 - count)?.key === young.at(-1 - count)?.key) count++;
  return count;
}

function changesBetween(old: readonly string[], young: readonly string[]): readonly Pick<Run, "kind" | "length">[] {
  const changes = diffArrays([...old], [...young], { maxEditLength: MOST_EDITS });
  if (changes === undefined)
    return [
      { kind: "removed", length: old.length },
      { kind: "added", length: young.length },
    ];
  return changes.map(({ added, removed, count }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    length: count,
  }));
}

function linesOf(run: Run, old: readonly Piece[], young: readonly Piece[]): readonly DiffLine[] {
  const source =
    run.kind === "removed" ? old.slice(run.old, run.old + run.length) : young.slice(run.young, run.young + run.length);
  return source.map(({ text }, index) => ({
    kind: run.kind,
    text,
    before: run.kind === "added" ? null : (old[run.old + index]?.number ?? null),
    after: run.kind === "removed" ? null : (young[run.young + index]?.number ?? null),
  }));
}

function endsThatDiffer(run: Run, old: readonly Piece[], young: readonly Piece[]): number {
  if (run.kind !== "same") return 0;
  let count = 0;
  for (let index = 0; index < run.length; index++)
    if (old[run.old + index]?.end !== young[run.young + index]?.end) count++;
  return count;
}

/** Lines without changes are folded, but for those around a change. */
function fold(lines: readonly DiffLine[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let start = 0;
  while (start < lines.length) {
    const isSame = lines[start]?.kind === "same";
    let end = start;
    while (end < lines.length && (lines[end]?.kind === "same") === isSame) end++;
    const stretch = lines.slice(start, end);
    parts.push(...(isSame ? foldStretch(stretch, start === 0, end === lines.length) : [shown(stretch)]));
    start = end;
  }
  return joinShown(parts);
}

function foldStretch(lines: readonly DiffLine[], isFirst: boolean, isLast: boolean): readonly DiffPart[] {
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  if (lines.length < head + tail + LEAST_FOLDED) return [shown(lines)];
  const hidden = lines.slice(head, lines.length - tail);
  return [shown(lines.slice(0, head)), { kind: "folded", lines: hidden }, shown(lines.slice(lines.length - tail))];
}

function shown(lines: readonly DiffLine[]): DiffPart {
  return { kind: "shown", lines };
}

function joinShown(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.lines.length === 0) continue;
    if (part.kind === "shown" && last?.kind === "shown")
      joined[joined.length - 1] = shown([...last.lines, ...part.lines]);
    else joined.push(part);
  }
  return joined;
}
