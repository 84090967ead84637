import { endOf } from "../endOf.ts";
import { readString } from "./readString.ts";
import type { Token } from "./token.ts";

/** More words than any program has in one file that a person keeps. */
const MOST_TOKENS = 500_000;

const BLANKS_AND_COMMENTS = /(?:\s|\/\/[^\r\n]*|#[^\r\n]*)+/y;
const CHARACTER = /'(?:\\[^\r\n']{1,10}|\\'|[^'\\\r\n])'/y;
const WORD = /[A-Za-z_][\w.]*/y;
const OPERATOR = /\+=|==|=>|[^]/y;

/** Reads C# into words, without comments; whatever the text is, there is a result, in time linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && tokens.length < MOST_TOKENS) {
    at = afterBlanks(text, at);
    if (at >= text.length) break;
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const string = readString(text, start);
  if (string !== null) return string;
  for (const [kind, pattern] of [
    ["operator", CHARACTER],
    ["word", WORD],
    ["operator", OPERATOR],
  ] as const) {
    const end = endOf(pattern, text, start);
    if (end > start) return { kind, text: text.slice(start, end), start, end };
  }
  return { kind: "operator", text: text.charAt(start), start, end: start + 1 };
}

function afterBlanks(text: string, from: number): number {
  for (let at = from; ;) {
    const next = endOf(BLANKS_AND_COMMENTS, text, at);
    if (!text.startsWith("/*", next)) return next;
    const close = text.indexOf("*/", next + 2);
    at = close < 0 ? text.length : close + 2;
  }
}
