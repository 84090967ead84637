import { type Template, plainText } from "../template.ts";
import { type Expression, Sum, expressionOf } from "./expression.ts";
import { endOfMembers, isChange, withMembers } from "./members.ts";
import { DEEPEST, type Reading, type Within, skipNewlines } from "./reading.ts";
import { staticMember } from "./staticMember.ts";
import { withVariables } from "./withVariables.ts";

/** Types and operators before a value seldom stand three in a row. */
const DEPTH_OF_PREFIX = 8;

/** What operators stand between: a string, a number, a variable or something in brackets; null when none begins. */
export function readOperand(reading: Reading, index: number, within: Within): Expression | null {
  const token = reading.code.tokens[index];
  if (token === undefined || index >= within.end) return null;
  switch (token.kind) {
    case "string":
      return withMembers(reading, { ...expressionOf([token.template], index + 1), strings: [token] }, within.depth);
    case "number":
      return expressionOf([[numberOf(token.text)]], index + 1);
    case "variable":
      return variable(reading, index, token.text, within.depth);
    case "operator":
      return bracketed(reading, index, within);
    case "word":
    case "newline":
      return null;
  }
}

function variable(reading: Reading, index: number, name: string, depth: number): Expression {
  const called = ASKED.has(memberBehind(reading, index)) ? calledOn(reading, index, name, depth) : null;
  if (called !== null) return called;
  const next = endOfMembers(reading, index + 1);
  const source = reading.code.source(index, next);
  const hole = { source, name: next === index + 1 ? name : null };
  return { ...expressionOf([[hole]], next), isReplaced: isChange(reading, index + 1, next) };
}

/** Members that are carried out on what a variable holds. */
const ASKED: ReadonlySet<string> = new Set([".replace", ".tostring", ".trim", ".trimstart", ".trimend"]);

function memberBehind({ code }: Reading, index: number): string {
  const token = code.tokens[index + 1];
  return token?.kind === "word" ? token.text : "";
}

/** `$Xml.Replace(…)` of a text that is known; null when it is not. */
function calledOn(reading: Reading, index: number, name: string, depth: number): Expression | null {
  const own = expressionOf([[{ source: reading.code.source(index, index + 1), name }]], index + 1);
  const value = withVariables(reading, own, index, "all");
  if (!value.isWorkedOut || value.isList) return null;
  const called = withMembers(reading, value, depth);
  return called.isReplaced ? null : called;
}

/** A number as PowerShell prints it; hexadecimal ones of eight digits may be negative. */
function numberOf(written: string): Template[number] {
  const isHuge = /^0x0*[89a-f][0-9a-f]{7,}$/.test(written) || written.length > 15;
  return isHuge ? { source: written, name: null } : String(Number(written));
}

function bracketed(reading: Reading, index: number, within: Within): Expression | null {
  const operator = reading.code.operator(index);
  if (operator === "-join") return joined(reading, index, within);
  const close = reading.code.closing(index);
  if (close < 0 || close >= within.end) return null;
  if (operator === "(" || operator === "$(")
    return withMembers(reading, group(reading, index, close, within), within.depth);
  if (operator === "@(") return array(reading, index, close, within);
  return operator === "[" ? typed(reading, index, close, within) : null;
}

/** `-join` before a list. */
function joined(reading: Reading, index: number, within: Within): Expression | null {
  if (within.depth >= DEEPEST) return null;
  const at = skipNewlines(reading.code, index + 1, within.end);
  const operand = readOperand(reading, at, { ...within, depth: within.depth + DEPTH_OF_PREFIX });
  const list = operand && withVariables(reading, operand, at, "repeated");
  return list && { ...list, items: [list.items.flat()], isList: false };
}

/** What stands in parentheses: an expression, or something that only running it tells. */
function group(reading: Reading, open: number, close: number, within: Within): Expression {
  const start = skipNewlines(reading.code, open + 1, close);
  const inside = { end: close, hasCommas: true, isOverLines: true, depth: within.depth + 1 };
  const inner = within.depth < DEEPEST ? reading.inner(start, inside) : null;
  const isWhole = inner !== null && skipNewlines(reading.code, inner.next, close) === close;
  return isWhole ? { ...inner, next: close + 1 } : passedOver(reading, open, close + 1);
}

/** `@( … )`: members apart by commas, semicolons and line ends. */
function array(reading: Reading, open: number, close: number, within: Within): Expression {
  const list = new Sum({ ...expressionOf([], open + 1), isList: true });
  const inside = { end: close, hasCommas: true, isOverLines: false, depth: within.depth + 1 };
  for (;;) {
    const at = skipSeparators(reading, list.next, close);
    if (at >= close) return list.finish(endOfMembers(reading, close + 1));
    const item = within.depth < DEEPEST ? reading.inner(at, inside) : null;
    if (item === null) return passedOver(reading, open, close + 1);
    list.add(item);
  }
}

/** `[xml]'…'`, `[char]0x27` or `[Convert]::FromBase64String(…)`. */
function typed(reading: Reading, open: number, close: number, within: Within): Expression | null {
  const { code } = reading;
  if (code.operator(close + 1) === "::")
    return staticMember(reading, open, close, within) ?? unknown(reading, open, endOfMembers(reading, close + 1));
  if (within.depth >= DEEPEST) return null;
  const value = readOperand(reading, close + 1, { ...within, depth: within.depth + DEPTH_OF_PREFIX });
  const isCharacter = /^\[\s*(?:system\.)?char\s*\]$/i.test(code.source(open, close + 1));
  return isCharacter && value !== null ? { ...value, items: [[characterOf(value.items.flat())]] } : value;
}

function passedOver(reading: Reading, bracket: number, next: number): Expression {
  reading.passed.push(bracket);
  return unknown(reading, bracket, next);
}

/** Something that only running it tells. */
function unknown({ code }: Reading, from: number, next: number): Expression {
  return expressionOf([[{ source: code.source(from, next), name: null }]], next);
}

/** The character of a number, as in `[char]0x27`. */
function characterOf(template: Template): Template[number] {
  const written = plainText(template) ?? "";
  if (!/^(?:0x[0-9a-f]{1,4}|\d{1,5})$/i.test(written)) return written;
  return String.fromCharCode(Number(written) & 0xffff);
}

function skipSeparators({ code }: Reading, index: number, end: number): number {
  let at = index;
  while (at < end && (code.tokens[at]?.kind === "newline" || /^[;,]$/.test(code.operator(at)))) at++;
  return at;
}
