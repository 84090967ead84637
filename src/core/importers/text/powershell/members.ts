import { argumentsIn } from "./arguments.ts";
import type { Expression } from "./expression.ts";
import type { Reading } from "./reading.ts";
import { replacedByText } from "./replacements.ts";
import { trimmed } from "./trimmed.ts";

/** Behind how many calls on one another a value is still followed. */
const MOST_CALLS = 200;

/**
 * A value with what is called on it: `'…'.Replace(…)`, `'…'.Trim()`. What any other member makes of it is not carried
 * out.
 */
export function withMembers(reading: Reading, value: Expression, depth: number): Expression {
  let called = value;
  for (let calls = 0; calls < MOST_CALLS; calls++) {
    const result = withCall(reading, called, depth);
    if (result === null) break;
    called = result;
  }
  const next = endOfMembers(reading, called.next);
  if (next === called.next) return called;
  return { ...called, isReplaced: called.isReplaced || isChange(reading, called.next, next), next };
}

/** Whether members make another text of a value. */
export function isChange({ code }: Reading, from: number, next: number): boolean {
  return /^\s*\.(?:replace|insert|remove)\b/i.test(code.source(from, next));
}

/** The value with the call that stands directly behind it; null when that is not carried out. */
function withCall(reading: Reading, value: Expression, depth: number): Expression | null {
  const { code } = reading;
  const member = code.tokens[value.next];
  const open = value.next + 1;
  const close = code.operator(open) === "(" ? code.closing(open) : -1;
  if (member?.kind !== "word" || !isAdjacent(reading, value.next) || close < 0) return null;
  if (!CARRIED_OUT.test(member.text)) return null;
  const values = argumentsIn(reading, { open, close }, depth);
  if (values === null) return null;
  const next = close + 1;
  if (member.text === ".replace") {
    const replaced = replacedByText(reading, value, values, value.next);
    return replaced.isReplaced ? null : { ...replaced, next };
  }
  if (values.items.length > 0) return null;
  return member.text === ".tostring" ? { ...value, next } : { ...trimmed(value, member.text), next };
}

const CARRIED_OUT = /^\.(?:replace|tostring|trim|trimstart|trimend)$/;

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
