import type { Range } from "../../../xml/document.ts";
import type { Literal } from "../literal.ts";
import { profileSpans } from "../profileSpans.ts";
import { writtenText } from "../template.ts";

/**
 * Texts without those that others were made of, when these hold a whole profile. A text that has none left, such as one
 * that was escaped on its way to Windows, gives way to what it was made of. In the order of the script, as they came.
 */
export function withoutParts(literals: readonly Literal[]): readonly Literal[] {
  const whole = new Map<Literal, boolean>();
  const isWhole = (literal: Literal): boolean => {
    const known = whole.get(literal) ?? profileSpans(writtenText(literal.template)).some(({ isClosed }) => isClosed);
    whole.set(literal, known);
    return known;
  };
  const dropped = new Set<Literal>();
  for (const literal of literals) {
    const parts = (literal.madeFrom ?? []).flatMap((range) => startingIn(literals, range));
    const others = parts.filter(({ start, end }) => start !== literal.start || end < literal.end);
    if (others.length === 0) continue;
    if (isWhole(literal)) for (const part of others) dropped.add(part);
    else if (others.some(isWhole)) dropped.add(literal);
  }
  return literals.filter((literal) => !dropped.has(literal));
}

function startingIn(literals: readonly Literal[], { start, end }: Range): readonly Literal[] {
  let [low, high] = [0, literals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((literals[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < literals.length && (literals[next]?.start ?? 0) < end) next++;
  return literals.slice(low, next);
}
