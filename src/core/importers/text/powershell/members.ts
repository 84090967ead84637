import type { Expression } from "./expression.ts";
import type { Reading } from "./reading.ts";

/** A value with what is called on it: `'…'.Trim()`. What the call does is not carried out. */
export function withMembers(reading: Reading, value: Expression): Expression {
  const next = endOfMembers(reading, value.next);
  if (next === value.next) return value;
  const isReplaced = /^\s*\.replace\b/i.test(reading.code.source(value.next, next));
  return { ...value, isReplaced: value.isReplaced || isReplaced, next };
}

/** Behind the members, calls and indices that stand directly behind a token. */
export function endOfMembers(reading: Reading, from: number): number {
  const { code, passed } = reading;
  let at = from;
  for (; isAdjacent(reading, at); at++) {
    const operator = code.operator(at);
    if (operator === "(" || operator === "[") {
      const close = code.closing(at);
      if (close < 0) return at;
      passed.push(at);
      at = close;
    } else if (operator !== "::" && !isMember(reading, at)) return at;
  }
  return at;
}

function isMember({ code }: Reading, at: number): boolean {
  const token = code.tokens[at];
  return token?.kind === "word" && (token.text.startsWith(".") || code.operator(at - 1) === "::");
}

function isAdjacent({ code: { tokens } }: Reading, at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end;
}
