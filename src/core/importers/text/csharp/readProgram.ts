import type { Range } from "../../../xml/document.ts";
import type { Setting } from "../constants.ts";
import type { Literal } from "../literal.ts";
import { type Hole, type Template, formatTemplate } from "../template.ts";
import type { StringToken, Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** A program taken apart: the texts it holds, and the variables it sets. */
export interface Program {
  readonly literals: readonly Literal[];
  readonly settings: readonly Setting[];
}

/** Strings and what is added to them. */
interface Chain {
  readonly template: Template;
  readonly strings: readonly StringToken[];
  /** The index behind its last token. */
  readonly next: number;
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ["Environment.NewLine", "\r\n"],
  ["System.Environment.NewLine", "\r\n"],
  ["string.Empty", ""],
  ["String.Empty", ""],
]);
const CLOSED_BY: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Takes a program apart; never fails, whatever the text. */
export function readProgram(text: string): Program {
  return new Reading(text, tokenize(text)).run();
}

class Reading {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #closing: Int32Array;
  readonly #block: Int32Array;
  readonly #literals: Literal[] = [];
  readonly #settings: Setting[] = [];
  /** Brackets that were passed over as a whole: what stands in them is still to be read. */
  readonly #passed: Range[] = [];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#closing = new Int32Array(tokens.length).fill(-1);
    this.#block = new Int32Array(tokens.length).fill(-1);
    this.#pair();
  }

  run(): Program {
    this.#passed.push({ start: 0, end: this.#tokens.length });
    for (let range = this.#passed.pop(); range !== undefined; range = this.#passed.pop()) {
      for (let at = range.start; at < range.end;) at = this.#read(at);
    }
    this.#literals.sort((one, other) => one.start - other.start);
    return { literals: this.#literals, settings: this.#settings };
  }

  #pair(): void {
    const open: number[] = [];
    const blocks: number[] = [];
    this.#tokens.forEach((_, index) => {
      const text = this.#operator(index);
      const last = open.at(-1) ?? -1;
      if (text !== "" && CLOSED_BY[this.#operator(last)] === text) {
        this.#closing[last] = index;
        open.pop();
        if (blocks.at(-1) === last) blocks.pop();
      }
      this.#block[index] = blocks.at(-1) ?? -1;
      if (CLOSED_BY[text] !== undefined) open.push(index);
      if (text === "{") blocks.push(index);
    });
  }

  #read(at: number): number {
    const setting = this.#operator(at + 1);
    if (this.#tokens[at]?.kind === "word" && (setting === "=" || setting === "+=")) return this.#set(at, setting);
    const isStart = this.#tokens[at]?.kind === "string" || this.#operator(this.#endOfOperand(at)) === "+";
    const chain = isStart ? this.#chain(at) : null;
    if (chain === null) return at + 1;
    this.#keep(at, this.#formatted(at, chain));
    return chain.next;
  }

  #set(at: number, operator: string): number {
    const word = this.#tokens[at];
    const chain = this.#chain(at + 2);
    const written = word === undefined ? "" : this.#text.slice(word.start, word.end);
    const isKnown = operator === "=" && chain !== null && /^[;,)]$/.test(this.#operator(chain.next));
    this.#settings.push({
      name: written,
      written,
      start: word?.start ?? 0,
      from: this.#tokens[(chain?.next ?? at + 2) - 1]?.end ?? 0,
      value: isKnown ? chain.template : null,
      block: this.#blockAround(at),
      isDefault: false,
    });
    if (chain !== null && chain.strings.length > 0) this.#keep(at + 2, chain, written);
    // What no string begins is read again: there may be strings in it.
    return chain !== null && chain.strings.length > 0 ? chain.next : at + 2;
  }

  #chain(from: number): Chain | null {
    const pieces: (string | Hole)[] = [];
    const strings: StringToken[] = [];
    let at = from;
    for (;;) {
      const token = this.#tokens[at];
      const next = this.#endOfOperand(at);
      if (token === undefined || next === at) return at === from ? null : { template: pieces, strings, next: at - 1 };
      if (token.kind === "string") strings.push(token);
      for (const piece of this.#operand(token, at, next)) pieces.push(piece);
      if (this.#operator(next) !== "+") return { template: pieces, strings, next };
      at = next + 1;
    }
  }

  #operand(token: Token, at: number, next: number): Template {
    if (token.kind === "string") return token.template;
    const source = this.#text.slice(token.start, this.#tokens[next - 1]?.end);
    const isWord = token.kind === "word" && next === at + 1;
    const known = isWord ? KNOWN.get(token.text) : undefined;
    if (known !== undefined) return [known];
    if (!isWord) this.#passed.push({ start: at + 1, end: next });
    return [{ source, name: isWord ? token.text : null }];
  }

  /** Behind a string, a word with its calls, or something in parentheses; the same index when none begins. */
  #endOfOperand(at: number): number {
    const token = this.#tokens[at];
    let next = token?.kind === "operator" ? at : at + 1;
    if (token === undefined || (token.kind === "operator" && token.text !== "(")) return at;
    for (;;) {
      const close = /^[([]$/.test(this.#operator(next)) ? (this.#closing[next] ?? -1) : -1;
      const isMember = next > at && this.#operator(next) === "." && this.#tokens[next + 1]?.kind === "word";
      if (close < 0 && !isMember) return next;
      next = close < 0 ? next + 2 : close + 1;
    }
  }

  /** A chain that is the format of `string.Format`, with its values. */
  #formatted(at: number, chain: Chain): Chain {
    const caller = this.#tokens[at - 2];
    const isFormat = this.#operator(at - 1) === "(" && caller?.kind === "word" && /\bFormat$/.test(caller.text);
    if (!isFormat) return chain;
    const values: Template[] = [];
    let { next } = chain;
    while (this.#operator(next) === ",") {
      const value = this.#chain(next + 1);
      if (value === null) break;
      values.push(value.template);
      next = value.next;
    }
    return { ...chain, template: formatTemplate(chain.template, values) };
  }

  #keep(first: number, { template, strings, next }: Chain, variable?: string): void {
    const [only] = strings;
    const start = this.#tokens[first]?.start ?? 0;
    const end = this.#tokens[next - 1]?.end ?? start;
    const isOne = strings.length === 1 && next === first + 1;
    const how = isOne && only !== undefined ? only.how : "a string put together from pieces";
    this.#literals.push({ start, end, template, how, notes: [], ...(variable !== undefined && { variable }) });
  }

  #blockAround(at: number): Range {
    const open = this.#block[at] ?? -1;
    const close = this.#closing[open] ?? -1;
    return { start: this.#tokens[open]?.start ?? 0, end: this.#tokens[close]?.end ?? this.#text.length };
  }

  #operator(at: number): string {
    const token = this.#tokens[at];
    return token?.kind === "operator" ? token.text : "";
  }
}
