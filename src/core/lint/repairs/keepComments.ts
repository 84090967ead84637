import { type Change, editsOf, rowOf } from "../../profile/changes.ts";
import { countOf } from "../../profile/read.ts";
import type { AnyRef } from "../../profile/ref.ts";
import { inOneEdit } from "../../profile/write.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";

type Edits = readonly TextEdit[];

/**
 * The same change, except that comments beside what it removes stay. A fix that a rule offers cannot know whether a
 * comment is about the one element or about all that follow.
 */
export function keepComments(change: Change, document: XmlDocument): Change {
  return removes(change) ? { kind: "text", edits: editsKeeping(document, change) } : change;
}

/** A removal, without the comments at its start and its end; other edits as they are. */
export function withoutComments({ text }: XmlDocument, edit: TextEdit): TextEdit {
  const removed = text.slice(edit.range.start, edit.range.end);
  if (edit.text !== "" || !removed.includes("<!--")) return edit;
  const [above = ""] = /^\s*<!--[^]*?-->/.exec(removed) ?? [];
  const [behind = ""] = /<!--(?:(?!-->)[^])*-->\s*$/.exec(removed.slice(above.length)) ?? [];
  const inner = removed.slice(above.length, removed.length - behind.length);
  if (!/<[^!?/]/.test(inner)) return edit;
  return { range: rangeOf(inner, edit.range.start + above.length, behind), text: gapBelow(text, edit, above) };
}

function removes(change: Change): boolean {
  if (change.kind === "several") return change.changes.some(removes);
  return change.kind === "remove" || (change.kind === "set" && change.value === undefined);
}

function editsKeeping(document: XmlDocument, change: Change): Edits {
  if (change.kind === "several") {
    const { changes } = change;
    return inOneEdit(
      document,
      changes.map((one) => (current: XmlDocument) => editsKeeping(current, one)),
    );
  }
  if (!removes(change)) return editsOf(document, change);
  const list = wholeList(document, change);
  if (list !== null) return inOneEdit(document, list);
  return editsOf(document, change).map((edit) => withoutComments(document, edit));
}

/** Row by row, from the last; null for what removes no list as a whole. */
function wholeList(document: XmlDocument, change: Change): readonly ((current: XmlDocument) => Edits)[] | null {
  if (change.kind !== "set" && change.kind !== "remove") return null;
  const { ref } = change;
  if (ref.spec.kind !== "many") return null;
  const count = countOf(document, ref.path);
  if (change.kind === "remove" && new Set(change.indexes).size !== count) return null;
  return Array.from({ length: count }, (_, back) => removalOfRow(rowOf(ref, count - 1 - back)));
}

function removalOfRow(row: AnyRef): (current: XmlDocument) => Edits {
  return (current) =>
    editsOf(current, { kind: "set", ref: row, value: undefined }).map((edit) => withoutComments(current, edit));
}

/** What goes of the text between two comments: the line end below the element stays with the comment above it. */
function rangeOf(inner: string, start: number, behind: string): TextEdit["range"] {
  if (behind === "") return { start, end: start + inner.trimEnd().length };
  const blanks = inner.length - inner.trimStart().length;
  return { start: start + blanks, end: start + inner.length };
}

/** A blank line, where the comment would otherwise become that of the next element. */
function gapBelow(text: string, { range }: TextEdit, above: string): string {
  if (above === "" || !/^[ \t]*<[^!/]/.test(text.slice(range.end, range.end + 200))) return "";
  return /(?:\r\n?|\n)$/.exec(text.slice(range.start, range.end))?.[0] ?? "";
}
