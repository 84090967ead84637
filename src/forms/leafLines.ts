/** A list of elements with one value each, as people edit it: one item a line. */
import { rowOf } from "../core/profile/changes.ts";
import { countOf, readAny } from "../core/profile/read.ts";
import type { AnyRef } from "../core/profile/ref.ts";
import type { Leaf } from "../core/vocabulary/spec.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { decodeDraft, draftOf } from "./draft.ts";

/** One item of the document: as it is shown, and its canonical text (null when it does not decode). */
export interface StandingItem {
  readonly shown: string;
  readonly text: string | null;
}

export interface DecodedLines {
  readonly items: readonly { readonly text: string; readonly value: unknown }[];
  /** What is wrong with the first line that does not decode. */
  readonly refusal: string | null;
  readonly note: string | null;
}

/** The items that stand at a list. */
export function standingItems(document: XmlDocument, ref: AnyRef, leaf: Leaf<unknown>): readonly StandingItem[] {
  return Array.from({ length: countOf(document, ref.path) }, (_, index) => {
    const reading = readAny(document, rowOf(ref, index));
    const text = reading.value === undefined ? null : leaf.scalar.codec.encode(reading.value);
    return { shown: draftOf(leaf, reading).trim(), text };
  });
}

/** Reads a draft line by line; blank lines count for nothing. */
export function decodeLines(leaf: Leaf<unknown>, draft: string): DecodedLines {
  const items: { text: string; value: unknown }[] = [];
  const notes = new Set<string>();
  let refusal: string | null = null;
  for (const [index, line] of draft.split("\n").entries()) {
    const decoded = decodeDraft(leaf, line);
    if (decoded.kind === "refused") refusal ??= `Line ${index + 1}: ${decoded.message}`;
    if (decoded.kind !== "value") continue;
    items.push({ text: leaf.scalar.codec.encode(decoded.value), value: decoded.value });
    if (decoded.note !== null) notes.add(decoded.note);
  }
  return { items, refusal, note: notes.size === 0 ? null : [...notes].join(" ") };
}

/** Whether a draft says what the document says, so that the field may keep what the person wrote. */
export function saysTheSameLines(
  { items, refusal }: DecodedLines,
  draft: string,
  standing: readonly StandingItem[],
): boolean {
  if (refusal !== null) return draft === linesOf(standing);
  return items.length === standing.length && items.every(({ text }, index) => text === standing[index]?.text);
}

/** What the field shows. */
export function linesOf(standing: readonly StandingItem[]): string {
  return standing.map(({ shown }) => shown).join("\n");
}
