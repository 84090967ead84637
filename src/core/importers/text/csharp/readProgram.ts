import { Code } from "../code.ts";
import type { Setting } from "../constants.ts";
import type { Literal } from "../literal.ts";
import type { Program } from "../unwrapProgram.ts";
import { type Chain, type Reading, endOfOperand, formatted, readChain } from "./chain.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** Takes a program apart; never fails, whatever the text. */
export function readProgram(text: string): Program {
  return new ProgramReader(new Code(text, tokenize(text), CLOSED_BY)).read();
}

class ProgramReader {
  readonly #code: Code<Token>;
  readonly #reading: Reading;
  readonly #literals: Literal[] = [];
  readonly #settings: Setting[] = [];

  constructor(code: Code<Token>) {
    this.#code = code;
    this.#reading = { code, passed: [{ start: 0, end: code.tokens.length }] };
  }

  read(): Program {
    const { passed } = this.#reading;
    for (let range = passed.pop(); range !== undefined; range = passed.pop()) {
      for (let at = range.start; at < range.end;) at = this.#readAt(at);
    }
    this.#literals.sort((one, other) => one.start - other.start);
    return { literals: this.#literals, settings: this.#settings };
  }

  #readAt(at: number): number {
    const { tokens } = this.#code;
    const operator = this.#code.operator(at + 1);
    if (tokens[at]?.kind === "word" && (operator === "=" || operator === "+=")) return this.#readSetting(at);
    const isStart = tokens[at]?.kind === "string" || this.#code.operator(endOfOperand(this.#code, at)) === "+";
    const chain = isStart ? readChain(this.#reading, at) : null;
    if (chain === null) return at + 1;
    this.#keep(at, formatted(this.#reading, at, chain));
    return chain.next;
  }

  #readSetting(at: number): number {
    const chain = readChain(this.#reading, at + 2);
    const written = this.#code.source(at, at + 1);
    const isSet = this.#code.operator(at + 1) === "=";
    const isKnown = isSet && chain !== null && /^[;,)]$/.test(this.#code.operator(chain.next));
    this.#settings.push({
      name: written,
      written,
      start: this.#code.tokens[at]?.start ?? 0,
      from: this.#code.tokens[(chain?.next ?? at + 2) - 1]?.end ?? 0,
      value: isKnown ? chain.template : null,
      block: this.#code.blockAround(at),
      isDefault: false,
    });
    // What no string begins is read again: there may be strings in it.
    if (chain === null || chain.strings.length === 0) return at + 2;
    this.#keep(at + 2, chain, written);
    return chain.next;
  }

  #keep(first: number, { template, strings, next }: Chain, variable?: string): void {
    const [only] = strings;
    const start = this.#code.tokens[first]?.start ?? 0;
    const end = this.#code.tokens[next - 1]?.end ?? start;
    const isOne = strings.length === 1 && next === first + 1;
    const how = isOne && only !== undefined ? only.how : "a string put together from pieces";
    this.#literals.push({ start, end, template, how, notes: [], ...(variable !== undefined && { variable }) });
  }
}
