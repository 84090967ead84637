import { type Special, expandWith } from "../expandWith.ts";
import type { Hole, Template } from "../template.ts";
import { isDoubleQuote, isSingleQuote } from "./quotes.ts";
import { endOfSubexpression } from "./subexpression.ts";
import type { StringToken } from "./token.ts";

const HERE_HEADER = /@['"\u2018-\u201B\u201C-\u201E][ \t]*(?:\r\n|\r|\n)/y;
const VARIABLE = /\$(?:\{[^{}\r\n]{1,200}\}|(?:[A-Za-z_]\w{0,30}:)?[A-Za-z_?\u0080-\u1FFF]\w*|[$?^])/y;

/** What backtick escapes stand for; a backtick before any other character is that character. */
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** Whether a here-string begins at an offset. */
export function isHereString(text: string, at: number): boolean {
  HERE_HEADER.lastIndex = at;
  return HERE_HEADER.test(text);
}

/** The variable that begins with the `$` at an offset, as written; null when it is only a dollar sign. */
export function variableAt(text: string, at: number): string | null {
  VARIABLE.lastIndex = at;
  return VARIABLE.exec(text)?.[0] ?? null;
}

/** The name of a variable as written, as PowerShell compares it: without `$`, braces and the scope of the script. */
export function variableName(written: string): string {
  const name = written.replace(/^\$\{?|\}$/g, "").toLowerCase();
  return name.replace(/^(?:script|global|local|private):/, "");
}

/** Reads the string that begins with the quote at an offset. One that does not end goes to the end of the text. */
export function readString(text: string, start: number): StringToken {
  return isSingleQuote(text.charAt(start)) ? readLiteral(text, start) : readExpandable(text, start);
}

/** Reads the here-string that begins with the `@` at an offset; its text ends before the line of its end mark. */
export function readHereString(text: string, start: number): StringToken {
  HERE_HEADER.lastIndex = start;
  HERE_HEADER.test(text);
  const from = HERE_HEADER.lastIndex;
  const isSingle = isSingleQuote(text.charAt(start + 1));
  const { contentEnd, end } = isSingle ? endOfLiteralHere(text, from) : endOfExpandableHere(text, from);
  const content = text.slice(from, Math.max(from, contentEnd));
  const template = isSingle ? [content] : expand(content, 0, content.length);
  return { kind: "string", quote: isSingle ? "singleHere" : "doubleHere", template, start, end };
}

function readLiteral(text: string, start: number): StringToken {
  const parts: string[] = [];
  let done = start + 1;
  for (let at = start + 1; at < text.length; at++) {
    if (!isSingleQuote(text.charAt(at))) continue;
    parts.push(text.slice(done, at));
    if (!isSingleQuote(text.charAt(at + 1))) return literal(parts, start, at + 1);
    // Of two quotes the second one counts.
    at++;
    done = at;
  }
  parts.push(text.slice(done));
  return literal(parts, start, text.length);
}

function literal(parts: readonly string[], start: number, end: number): StringToken {
  return { kind: "string", quote: "single", template: [parts.join("")], start, end };
}

function readExpandable(text: string, start: number): StringToken {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "`") at++;
    else if (character === "$" && text.charAt(at + 1) === "(") at = endOfSubexpression(text, at + 1) - 1;
    else if (!isDoubleQuote(character)) continue;
    else if (isDoubleQuote(text.charAt(at + 1))) at++;
    else return expandable(text, start, at, at + 1);
  }
  return expandable(text, start, text.length, text.length);
}

function expandable(text: string, start: number, contentEnd: number, end: number): StringToken {
  const template = expand(text, start + 1, contentEnd, true);
  return { kind: "string", quote: "double", template, start, end };
}

interface HereEnd {
  readonly contentEnd: number;
  readonly end: number;
}

function endOfLiteralHere(text: string, from: number): HereEnd {
  for (let at = from; ; at = nextLine(text, at)) {
    if (isSingleQuote(text.charAt(at)) && text.charAt(at + 1) === "@") return hereEnd(text, from, at);
    if (at >= text.length) return { contentEnd: text.length, end: text.length };
  }
}

function endOfExpandableHere(text: string, from: number): HereEnd {
  let isLineStart = true;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (isLineStart && isDoubleQuote(character) && text.charAt(at + 1) === "@") return hereEnd(text, from, at);
    isLineStart = character === "\n" || character === "\r";
    if (character === "`") at++;
    else if (character === "$" && text.charAt(at + 1) === "(") at = endOfSubexpression(text, at + 1) - 1;
  }
  return { contentEnd: text.length, end: text.length };
}

/** The line end before the end mark is no part of the text. */
function hereEnd(text: string, from: number, at: number): HereEnd {
  const isCrLf = text.charAt(at - 1) === "\n" && text.charAt(at - 2) === "\r";
  return { contentEnd: Math.max(from, at - (isCrLf ? 2 : 1)), end: at + 2 };
}

function nextLine(text: string, at: number): number {
  const lineEnd = /\r\n|\r|\n/g;
  lineEnd.lastIndex = at;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}

/** Text with its escapes resolved and its variables as holes. */
function expand(text: string, from: number, to: number, hasDoubledQuotes = false): Template {
  return expandWith(text, from, to, (at) => specialAt(text, at, to, hasDoubledQuotes));
}

function specialAt(text: string, at: number, to: number, hasDoubledQuotes: boolean): Special | null {
  const character = text.charAt(at);
  if (character === "`") return at + 1 < to ? escapeAt(text, at) : null;
  if (character === "$") return holeAt(text, at, to);
  if (!hasDoubledQuotes || !isDoubleQuote(character) || at + 1 >= to) return null;
  return { piece: text.charAt(at + 1), end: at + 2 };
}

function escapeAt(text: string, at: number): Special {
  const unicode = /`u\{([0-9A-Fa-f]{1,6})\}/y;
  unicode.lastIndex = at;
  const point = Number.parseInt(unicode.exec(text)?.[1] ?? "", 16);
  if (point <= 0x10ffff) return { piece: String.fromCodePoint(point), end: unicode.lastIndex };
  const character = text.charAt(at + 1);
  return { piece: ESCAPES[character] ?? character, end: at + 2 };
}

function holeAt(text: string, at: number, to: number): Special | null {
  if (text.charAt(at + 1) === "(") {
    const end = Math.min(endOfSubexpression(text, at + 1), to);
    return { piece: holeOf(text.slice(at, end)), end };
  }
  const written = variableAt(text, at);
  return written === null
    ? null
    : { piece: { source: written, name: variableName(written) }, end: at + written.length };
}

/** `$($Name)` is `$Name`. */
function holeOf(source: string): Hole {
  const variable = /^\$\(\s*(\$\w{1,100})\s*\)$/.exec(source)?.[1];
  return variable === undefined ? { source, name: null } : { source: variable, name: variableName(variable) };
}
