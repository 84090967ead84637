import { fail, succeed, type Result } from "../result.ts";
import type { Segment, SyntaxProblem, TextEdit, XmlDocument, XmlElement, XmlTrivia } from "./document.ts";
import { applyEdits } from "./edit.ts";
import { haveSameName, regroupSegments, replaceInGroups } from "./groups.ts";
import { declarationsAmong, OUTERMOST_SCOPE, scopeWithin, type Scope } from "./namespaces.ts";
import { MAX_LENGTH, parseXml } from "./parse.ts";
import { segmentIndexAt } from "./place.ts";
import { Scanner } from "./scan.ts";
import { consumeSegment, isSegment } from "./segment.ts";

/** Old segments from index `from` up to `to` give way to `segments`, which begin at `starts` in the new text. */
interface Patch {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
  readonly starts: readonly number[];
  /** By how much everything behind the patch has moved. */
  readonly shift: number;
  /** The new tail, when the patch reaches it. */
  readonly tail: Tail | null;
}

interface Tail {
  readonly nodes: readonly XmlTrivia[];
  readonly start: number;
}

/**
 * The document that the edits make, or what is wrong with it: exactly `parseXml(applyEdits(document.text, edits))`.
 *
 * Reads only from each touched segment to the next place where an old segment begins again: behind it, the same text
 * follows in the same state, so everything there is what it was and keeps its identity. A problem met on the way is
 * the one that reading from the beginning would meet. Edits of the root's tags, or outside the root, read all of it.
 */
export function reparseXml(document: XmlDocument, edits: readonly TextEdit[]): Result<XmlDocument, SyntaxProblem> {
  const text = applyEdits(document.text, edits);
  if (edits.length === 0) return succeed(document);
  if (!areInContent(document, edits) || text.length > MAX_LENGTH) return parseXml(text);
  return readPatches(document, text, edits);
}

function areInContent({ root }: XmlDocument, edits: readonly TextEdit[]): boolean {
  const first = edits[0];
  const last = edits.at(-1);
  if (root.content === null || !first || !last) return false;
  return first.range.start >= root.content.start && last.range.end <= root.content.end;
}

function readPatches(
  document: XmlDocument,
  text: string,
  edits: readonly TextEdit[],
): Result<XmlDocument, SyntaxProblem> {
  const scope = scopeWithin(OUTERMOST_SCOPE, declarationsAmong(document.root.attributes));
  const pending = new PendingEdits(edits);
  const patches: Patch[] = [];
  while (!pending.isDone) {
    const scanner = scannerAt(document, text);
    const patch = readPatch(document, scanner, scope, pending);
    if (scanner.problem) return fail(scanner.problem);
    if (patch === null) return parseXml(text);
    patches.push(patch);
  }
  return succeed(patched(document, text, patches));
}

/** A scanner in the state that it has between two children of the root. */
function scannerAt({ root }: XmlDocument, text: string): Scanner {
  const scanner = new Scanner(text);
  scanner.openNames.push(root.prefix === "" ? root.name : `${root.prefix}:${root.name}`);
  scanner.openStarts.push(root.range.start);
  return scanner;
}

/** Reads from the segment of the next edit to an old boundary; null when the root's end tag comes too early. */
function readPatch(document: XmlDocument, scanner: Scanner, scope: Scope, pending: PendingEdits): Patch | null {
  const from = segmentIndexAt(document, pending.nextStart);
  const segments: Segment[] = [];
  const starts: number[] = [];
  scanner.position = startOfSegment(document, from) + pending.shift;
  for (;;) {
    const start = scanner.position;
    const read = consumeSegment(scanner, scope);
    pending.passUpTo(scanner.position);
    if (scanner.problem) return null;
    const tail = isSegment(read) ? null : { nodes: read, start };
    if (!isSegment(read)) return tailPatch(document, scanner, pending, { from, segments, starts, tail });
    segments.push(read);
    starts.push(start);
    const to = boundaryAt(document, pending.oldOffset(scanner.position));
    if (to !== null) return { from, to, segments, starts, shift: pending.shift, tail: null };
  }
}

function tailPatch(
  document: XmlDocument,
  scanner: Scanner,
  pending: PendingEdits,
  read: Pick<Patch, "from" | "segments" | "starts" | "tail">,
): Patch | null {
  pending.passAll();
  if (pending.oldOffset(scanner.position) !== document.root.content?.end) return null;
  return { ...read, to: document.segments.length, shift: pending.shift };
}

/** The edits not yet read over, and how far those before have moved the text. */
class PendingEdits {
  shift = 0;
  readonly #edits: readonly TextEdit[];
  #next = 0;
  /** End, in the new text, of the last edit that was passed. */
  #passedEnd = 0;

  constructor(edits: readonly TextEdit[]) {
    this.#edits = edits;
  }

  get isDone(): boolean {
    return this.#next >= this.#edits.length;
  }

  get nextStart(): number {
    return this.#edits[this.#next]?.range.start ?? 0;
  }

  /** Passes the edits that begin before an offset of the new text. */
  passUpTo(position: number): void {
    while (!this.isDone && this.nextStart + this.shift < position) this.#pass();
  }

  passAll(): void {
    while (!this.isDone) this.#pass();
  }

  /** The offset in the old text of one in the new; null inside inserted text. */
  oldOffset(position: number): number | null {
    return position < this.#passedEnd ? null : position - this.shift;
  }

  #pass(): void {
    const edit = this.#edits[this.#next++];
    if (edit === undefined) return;
    this.#passedEnd = edit.range.start + this.shift + edit.text.length;
    this.shift += edit.text.length - (edit.range.end - edit.range.start);
  }
}

/** The index of the segment (or, as the count, the tail) that begins at an offset of the old text. */
function boundaryAt(document: XmlDocument, offset: number | null): number | null {
  if (offset === null) return null;
  const index = segmentIndexAt(document, offset);
  return startOfSegment(document, index) === offset ? index : null;
}

function startOfSegment({ starts, tailStart }: XmlDocument, index: number): number {
  return starts[index] ?? tailStart;
}

function patched(document: XmlDocument, text: string, patches: readonly Patch[]): XmlDocument {
  const last = patches.at(-1);
  const shift = last?.shift ?? 0;
  const segments = patchedSegments(document.segments, patches);
  return {
    ...document,
    text,
    root: movedRoot(document.root, shift),
    segments,
    starts: patchedStarts(document, patches, segments.length),
    tail: last?.tail?.nodes ?? document.tail,
    tailStart: last?.tail?.start ?? document.tailStart + shift,
    groups: patches.every((patch) => keepsNames(document, patch))
      ? replaceInGroups(document.groups, patches.flatMap(replacements))
      : regroupSegments(document.groups, segments),
  };
}

/** The root with its end moved; its start tag is where it was. */
function movedRoot(root: XmlElement, shift: number): XmlElement {
  if (shift === 0 || root.content === null) return root;
  const content = { start: root.content.start, end: root.content.end + shift };
  return { ...root, content, range: { start: root.range.start, end: root.range.end + shift } };
}

function patchedSegments(old: readonly Segment[], patches: readonly Patch[]): readonly Segment[] {
  if (patches.every(isOneForOne)) return replacedSegments(old, patches);
  const segments: Segment[] = [];
  let done = 0;
  for (const patch of patches) {
    append(segments, old, done, patch.from);
    append(segments, patch.segments, 0, patch.segments.length);
    done = patch.to;
  }
  append(segments, old, done, old.length);
  return segments;
}

/** `push(...)` would overflow the stack with many. */
function append(target: Segment[], source: readonly Segment[], from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const segment = source[index];
    if (segment !== undefined) target.push(segment);
  }
}

function replacedSegments(old: readonly Segment[], patches: readonly Patch[]): readonly Segment[] {
  const segments = old.slice();
  for (const [index, segment] of patches.flatMap(replacements)) segments[index] = segment;
  return segments;
}

function patchedStarts(document: XmlDocument, patches: readonly Patch[], count: number): Int32Array {
  const starts = new Int32Array(count);
  let at = 0;
  let done = 0;
  let shift = 0;
  for (const patch of patches) {
    at = copyShifted(document.starts, done, patch.from, shift, starts, at);
    starts.set(patch.starts, at);
    at += patch.starts.length;
    done = patch.to;
    shift = patch.shift;
  }
  copyShifted(document.starts, done, document.starts.length, shift, starts, at);
  return starts;
}

/** Copies `from` up to `to` to `target` at `at`, moved by `shift`; says where the copy ends. */
function copyShifted(
  source: Int32Array,
  from: number,
  to: number,
  shift: number,
  target: Int32Array,
  at: number,
): number {
  target.set(source.subarray(from, to), at);
  const end = at + to - from;
  if (shift !== 0) for (let index = at; index < end; index++) target[index] = (target[index] ?? 0) + shift;
  return end;
}

function isOneForOne(patch: Patch): boolean {
  return patch.segments.length === patch.to - patch.from;
}

function keepsNames(document: XmlDocument, patch: Patch): boolean {
  return (
    isOneForOne(patch) &&
    replacements(patch).every(([index, { element }]) => {
      const old = document.segments[index];
      return old !== undefined && haveSameName(old.element, element);
    })
  );
}

function replacements({ from, segments }: Patch): readonly (readonly [index: number, Segment])[] {
  return segments.map((segment, at) => [from + at, segment] as const);
}
