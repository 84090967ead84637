import { type Change, rowOf, set } from "../core/profile/changes.ts";
import type { AnyRef } from "../core/profile/ref.ts";

/**
 * The change from one list of values to another that touches only the items that differ, so that comments stay with
 * theirs. Items are compared as text; null is one that does not decode. Null when nothing differs.
 */
export function leafListChange(
  ref: AnyRef,
  standing: readonly (string | null)[],
  next: readonly { readonly text: string; readonly value: unknown }[],
): Change | null {
  if (next.length === 0) return standing.length === 0 ? null : set(ref, undefined);
  const shorter = Math.min(standing.length, next.length);
  const isSame = (old: number, now: number): boolean => standing[old] !== null && standing[old] === next[now]?.text;
  let first = 0;
  while (first < shorter && isSame(first, first)) first++;
  let tail = 0;
  while (tail < shorter - first && isSame(standing.length - 1 - tail, next.length - 1 - tail)) tail++;
  const old = standing.length - first - tail;
  const now = next.slice(first, next.length - tail).map(({ value }) => value);
  const changes = [...rewritten(ref, first, now.slice(0, old)), ...surplus(ref, first, old, now)];
  return changes.length === 0 ? null : { kind: "several", changes };
}

function rewritten(ref: AnyRef, first: number, values: readonly unknown[]): readonly Change[] {
  return values.map((value, offset) => ({ kind: "set", ref: rowOf(ref, first + offset), value }));
}

function surplus(ref: AnyRef, first: number, old: number, now: readonly unknown[]): readonly Change[] {
  if (now.length > old) return [{ kind: "insert", ref, index: first + old, values: now.slice(old) }];
  if (now.length === old) return [];
  const indexes = Array.from({ length: old - now.length }, (_, offset) => first + now.length + offset);
  return [{ kind: "remove", ref, indexes }];
}
