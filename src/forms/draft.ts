/** Drafts: what stands in a field, which may not decode yet. Lists are drafted one item a line. */
import { encodeLeaf } from "../core/profile/print.ts";
import type { Reading } from "../core/profile/read.ts";
import { PRESENT } from "../core/vocabulary/scalars/presence.ts";
import type { Leaf } from "../core/vocabulary/spec.ts";

export type Decoded =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: unknown; readonly note: string | null }
  | { readonly kind: "refused"; readonly message: string };

/** What a field shows for a reading: the value as people write it, or the text as written when it does not decode. */
export function draftOf(leaf: Leaf<unknown>, reading: Reading<unknown>): string {
  if (reading.value === undefined) return reading.text ?? "";
  return draftOfValue(leaf, reading.value);
}

function draftOfValue(leaf: Leaf<unknown>, value: unknown): string {
  const { list } = leaf.scalar;
  if (list === undefined) return encodeLeaf(leaf, value) || (value === true ? PRESENT : "");
  return (value as readonly unknown[]).map((item) => list.item.codec.encode(item)).join("\n");
}

/** Reads a draft: an empty one is "not configured". */
export function decodeDraft(leaf: Leaf<unknown>, draft: string): Decoded {
  if (draft.trim() === "") return { kind: "empty" };
  const cleaned = leaf.scalar.clean?.(draft) ?? { text: draft };
  const decoded = leaf.scalar.codec.safeDecode(joined(leaf, cleaned.text));
  if (!decoded.success)
    return { kind: "refused", message: decoded.error.issues[0]?.message ?? `Expected: ${leaf.scalar.says}.` };
  return { kind: "value", value: decoded.data, note: cleaned.note ?? null };
}

/** What a field holds: text that stands in the document and does not decode is refused as Windows would, not cleaned as a paste. */
export function decodeField(leaf: Leaf<unknown>, draft: string, reading: Reading<unknown>): Decoded {
  const [standing] = reading.undecodable;
  return standing !== undefined && draft === reading.text
    ? { kind: "refused", message: standing.message }
    : decodeDraft(leaf, draft);
}

/** True when a draft says what the document says, so that the field may keep what the person wrote. */
export function saysTheSame(leaf: Leaf<unknown>, draft: string, reading: Reading<unknown>): boolean {
  const decoded = decodeField(leaf, draft, reading);
  if (decoded.kind === "value")
    return reading.value !== undefined && encodeLeaf(leaf, decoded.value) === encodeLeaf(leaf, reading.value);
  return decoded.kind === "empty" ? !reading.present : draft === reading.text;
}

function joined(leaf: Leaf<unknown>, text: string): string {
  const { list } = leaf.scalar;
  if (list === undefined) return text;
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(list.separator);
}
