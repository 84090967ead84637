import type { Range } from "../../../xml/document.ts";
import type { Code } from "../code.ts";
import { type Hole, type Template, formatTemplate } from "../template.ts";
import type { StringToken, Token } from "./token.ts";

/** Strings and what is added to them. */
export interface Chain {
  readonly template: Template;
  readonly strings: readonly StringToken[];
  /** The index behind its last token. */
  readonly next: number;
}

/** The expressions of one program being read. */
export interface Reading {
  readonly code: Code<Token>;
  /** Brackets that were passed over as a whole, by their tokens: what stands in them is still to be read. */
  readonly passed: Range[];
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ["Environment.NewLine", "\r\n"],
  ["System.Environment.NewLine", "\r\n"],
  ["string.Empty", ""],
  ["String.Empty", ""],
]);

/** `a + b + …` from a token on; null when no operand begins there. */
export function readChain(reading: Reading, from: number): Chain | null {
  const { code } = reading;
  const pieces: (string | Hole)[] = [];
  const strings: StringToken[] = [];
  let at = from;
  for (;;) {
    const token = code.tokens[at];
    const next = endOfOperand(code, at);
    if (token === undefined || next === at) return at === from ? null : { template: pieces, strings, next: at - 1 };
    if (token.kind === "string") strings.push(token);
    for (const piece of operand(reading, token, at, next)) pieces.push(piece);
    if (code.operator(next) !== "+") return { template: pieces, strings, next };
    at = next + 1;
  }
}

/** A chain that begins at a token, filled with its values when it is the format of `string.Format`. */
export function formatted(reading: Reading, at: number, chain: Chain): Chain {
  const { code } = reading;
  const caller = code.tokens[at - 2];
  const isFormat = code.operator(at - 1) === "(" && caller?.kind === "word" && /\bFormat$/.test(caller.text);
  if (!isFormat) return chain;
  const values: Template[] = [];
  let { next } = chain;
  while (code.operator(next) === ",") {
    const value = readChain(reading, next + 1);
    if (value === null) break;
    values.push(value.template);
    next = value.next;
  }
  return { ...chain, template: formatTemplate(chain.template, values) };
}

/** Behind a string, a word with its calls, or something in parentheses; the same index when none begins. */
export function endOfOperand(code: Code<Token>, at: number): number {
  const token = code.tokens[at];
  let next = token?.kind === "operator" ? at : at + 1;
  if (token === undefined || (token.kind === "operator" && token.text !== "(")) return at;
  for (;;) {
    const close = /^[([]$/.test(code.operator(next)) ? code.closing(next) : -1;
    const isMember = next > at && code.operator(next) === "." && code.tokens[next + 1]?.kind === "word";
    if (close < 0 && !isMember) return next;
    next = close < 0 ? next + 2 : close + 1;
  }
}

function operand({ code, passed }: Reading, token: Token, at: number, next: number): Template {
  if (token.kind === "string") return token.template;
  const isWord = token.kind === "word" && next === at + 1;
  const known = isWord ? KNOWN.get(token.text) : undefined;
  if (known !== undefined) return [known];
  if (!isWord) passed.push({ start: at + 1, end: next });
  return [{ source: code.source(at, next), name: isWord ? token.text : null }];
}
