/** Changes: what a person does to a profile, as values. `editsOf` turns one into edits of the text. */
import type { Leaf, Many, Spec, Value } from "../vocabulary/spec.ts";
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { setComment } from "../xml/comments.ts";
import { duplicateElement, moveElement, removeElement, replaceContent } from "../xml/edit.ts";
import { fillIn } from "../xml/fillIn.ts";
import { absolute } from "../xml/place.ts";
import { type Spot, locate } from "./locate.ts";
import { countOf, readAny } from "./read.ts";
import type { AnyRef, Path } from "./ref.ts";
import { inOneEdit, insertRows, writeAny } from "./write.ts";

export type Change =
  /** Makes a ref read as a value; `undefined` removes it. */
  | { readonly kind: "set"; readonly ref: AnyRef; readonly value: unknown }
  /** Puts rows into a list, the first of them at `index` (the count appends). */
  | { readonly kind: "insert"; readonly ref: AnyRef; readonly index: number; readonly values: readonly unknown[] }
  /** Leaves a question where a value has to be: `<?fill-in …?>`. A list of values gets one entry; what has a value keeps it. */
  | { readonly kind: "ask"; readonly ref: AnyRef; readonly question: string }
  | { readonly kind: "remove"; readonly ref: AnyRef; readonly indexes: readonly number[] }
  | { readonly kind: "duplicate"; readonly ref: AnyRef; readonly index: number }
  /** Moves a row so that it ends up at `to`. */
  | { readonly kind: "move"; readonly ref: AnyRef; readonly from: number; readonly to: number }
  /** Writes, replaces or removes (null) the comment that belongs to an element. */
  | { readonly kind: "note"; readonly path: Path; readonly text: string | null }
  /** Several changes as one, each seeing what the one before left. */
  | { readonly kind: "several"; readonly changes: readonly Change[] }
  /** Replaces text as it stands: from the XML pane. */
  | { readonly kind: "text"; readonly edits: readonly TextEdit[] };

/** Makes a change that sets a value; the compiler checks that the value fits the ref. */
export function set<S extends Spec>(
  ref: { readonly path: Path; readonly spec: S },
  value: Value<S> | undefined,
): Change {
  return { kind: "set", ref: ref as AnyRef, value };
}

/** Makes a change that puts rows into a list. */
export function insert<I extends Many>(
  ref: { readonly path: Path; readonly spec: I },
  index: number,
  values: Value<I>,
): Change {
  return { kind: "insert", ref: ref as AnyRef, index, values: values as readonly unknown[] };
}

// A leaf of any kind can be asked for.
type Askable = Leaf<any> | Many<Leaf<any>>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Makes a change that asks for a value which only a person can supply. */
export function ask(ref: { readonly path: Path; readonly spec: Askable }, question: string): Change {
  return { kind: "ask", ref: ref as AnyRef, question };
}

/** The edits that make a change; none when it changes nothing or leads nowhere. */
export function editsOf(document: XmlDocument, change: Change): readonly TextEdit[] {
  switch (change.kind) {
    case "set":
      return writeAny(document, change.ref, change.value);
    case "insert":
      return insertRows(document, change.ref, change.index, change.values);
    case "ask":
      return askEdits(document, change.ref, change.question);
    case "remove":
      return removeRows(document, change.ref, change.indexes);
    case "duplicate":
      return atRow(document, change.ref, change.index, (spot) => duplicateElement(spot.document, spot.place));
    case "move":
      return moveRow(document, change.ref, change.from, change.to);
    case "note":
      return noteEdits(document, change.path, change.text);
    case "several":
      return inOneEdit(
        document,
        change.changes.map((one) => (current: XmlDocument) => editsOf(current, one)),
      );
    case "text":
      return change.edits;
  }
}

/** The ref of one row of a list. */
export function rowOf(ref: AnyRef, index: number): AnyRef {
  const last = ref.path.at(-1);
  if (ref.spec.kind !== "many" || last === undefined) throw new Error("Only a repeated element has rows.");
  return { path: [...ref.path.slice(0, -1), { ...last, index }], spec: ref.spec.item };
}

function atRow(
  document: XmlDocument,
  ref: AnyRef,
  index: number,
  edit: (spot: Spot) => readonly TextEdit[],
): readonly TextEdit[] {
  const spot = locate(document, rowOf(ref, index).path);
  return spot === null ? [] : spot.toHost(edit(spot));
}

/** Rows stand apart, so their edits do not overlap: one pass, however many rows go. */
function removeRows(document: XmlDocument, ref: AnyRef, indexes: readonly number[]): readonly TextEdit[] {
  const ordered = [...new Set(indexes)].sort((a, b) => a - b);
  if (ordered.length === countOf(document, ref.path)) return writeAny(document, ref, undefined);
  const edits = ordered.flatMap((index) =>
    atRow(document, ref, index, (spot) => removeElement(spot.document, spot.place)),
  );
  if (areApart(edits)) return edits;
  return inOneEdit(
    document,
    ordered
      .reverse()
      .map(
        (index) => (current: XmlDocument) =>
          atRow(current, ref, index, (spot) => removeElement(spot.document, spot.place)),
      ),
  );
}

function areApart(edits: readonly TextEdit[]): boolean {
  return edits.every((edit, index) => index === 0 || (edits[index - 1]?.range.end ?? 0) <= edit.range.start);
}

function moveRow(document: XmlDocument, ref: AnyRef, from: number, to: number): readonly TextEdit[] {
  const target = locate(document, rowOf(ref, to).path);
  if (target === null || from === to) return [];
  return atRow(document, ref, from, (spot) =>
    moveElement(spot.document, spot.place, from < to ? { after: target.place } : { before: target.place }),
  );
}

/** The element is written with a value that fits, which then gives way to the question. */
function askEdits(document: XmlDocument, ref: AnyRef, question: string): readonly TextEdit[] {
  const { spec } = ref;
  if (spec.kind === "many") return readAny(document, ref).present ? [] : askEdits(document, rowOf(ref, 0), question);
  const standing = readAny(document, ref);
  if (spec.kind !== "leaf" || standing.placeholder === question) return [];
  if (standing.present && standing.placeholder === null && standing.text?.trim() !== "") return [];
  const { codec } = spec.scalar;
  return inOneEdit(document, [
    (current) => (standing.present ? [] : writeAny(current, ref, codec.decode(spec.example))),
    (current) => leaveQuestion(locate(current, ref.path), question),
  ]);
}

function leaveQuestion(spot: Spot | null, question: string): readonly TextEdit[] {
  if (spot === null) return [];
  const { content } = spot.place.element;
  const text = fillIn(question);
  const edits =
    content === null
      ? replaceContent(spot.document, spot.place, text)
      : [{ range: absolute(spot.place, content), text }];
  return spot.toHost(edits);
}

function noteEdits(document: XmlDocument, path: Path, text: string | null): readonly TextEdit[] {
  const spot = locate(document, path);
  return spot === null ? [] : spot.toHost(setComment(spot.document, spot.place, text));
}
