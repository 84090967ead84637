/** The rows of a list, as the table needs them: by index, and recognisable after an edit. */
import { readAny } from "../../core/profile/read.ts";
import type { AnyRef, ManyRef } from "../../core/profile/ref.ts";
import { rowOf } from "../../core/profile/changes.ts";
import { attachedComment } from "../../core/xml/comments.ts";
import { type Segment, type XmlDocument, type XmlElement, groupKey } from "../../core/xml/document.ts";
import { locate } from "../../core/profile/locate.ts";

export interface Rows {
  readonly document: XmlDocument;
  readonly count: number;
  /** What stands for a row's identity: it changes with the row's text and a note above it, and with nothing else. */
  readonly identity: (index: number) => Segment | undefined;
  /** What stands behind a row: a note on the row's own last line is there. */
  readonly behind: (index: number) => unknown;
}

const NO_ROWS: Omit<Rows, "document"> = { count: 0, identity: () => undefined, behind: () => undefined };

/** The rows of a list among the root's children. */
export function rowsOf(document: XmlDocument, ref: Pick<ManyRef, "path">): Rows {
  const step = ref.path.at(-1);
  const group = step === undefined ? undefined : document.groups.get(groupKey(step.namespace, step.name));
  if (group === undefined) return { document, ...NO_ROWS };
  return {
    document,
    count: group.elements.length,
    identity: (index) => document.segments[group.segments[index] ?? -1],
    behind: (index) => document.segments[(group.segments[index] ?? -1) + 1] ?? document.tail,
  };
}

/** Whether two documents have the same rows, notes included. */
export function haveSameRows(before: XmlDocument, after: XmlDocument, ref: Pick<ManyRef, "path">): boolean {
  const [rowsBefore, rowsAfter] = [rowsOf(before, ref), rowsOf(after, ref)];
  return (
    elementsOf(before, ref) === elementsOf(after, ref) &&
    rowsBefore.behind(rowsBefore.count - 1) === rowsAfter.behind(rowsAfter.count - 1)
  );
}

function elementsOf(document: XmlDocument, { path }: Pick<ManyRef, "path">): readonly XmlElement[] | undefined {
  const step = path.at(-1);
  return step === undefined ? undefined : document.groups.get(groupKey(step.namespace, step.name))?.elements;
}

/** The value of a row: whatever of it decodes. */
export function rowValue(document: XmlDocument, ref: AnyRef, index: number): Readonly<Record<string, unknown>> {
  return (readAny(document, rowOf(ref, index)).value ?? {}) as Readonly<Record<string, unknown>>;
}

/** The comment that belongs to a row. */
export function rowNote(document: XmlDocument, ref: AnyRef, index: number): string {
  const spot = locate(document, rowOf(ref, index).path);
  return spot === null ? "" : (attachedComment(spot.document, spot.place)?.value.trim() ?? "");
}
