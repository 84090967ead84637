import type { Brackets } from "./builder.ts";
import { type Expression, expressionOf } from "./expression.ts";
import { DEEPEST, type Reading, skipNewlines } from "./reading.ts";

/** What a call is given, a list when it is several things; null when that is no expression of strings. */
export function argumentsIn(reading: Reading, { open, close }: Brackets, depth: number): Expression | null {
  const start = skipNewlines(reading.code, open + 1, close);
  if (start >= close) return expressionOf([], close + 1);
  if (depth >= DEEPEST) return null;
  const inner = reading.inner(start, { end: close, hasCommas: true, isOverLines: true, depth: depth + 1 });
  const isWhole = inner !== null && skipNewlines(reading.code, inner.next, close) === close;
  return isWhole ? { ...inner, next: close + 1 } : null;
}
