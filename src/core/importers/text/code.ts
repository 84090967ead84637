import type { Range } from "../../xml/document.ts";

/** A word of a programming language; one of kind "operator" is its own text. */
export interface CodeToken extends Range {
  readonly kind: string;
  readonly text?: string;
}

/** The words of a program, and how its brackets lie in one another. Words are named by their index. */
export class Code<Token extends CodeToken> {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #closing: Int32Array;
  readonly #innermost: Int32Array;
  readonly #block: Int32Array;

  /** `closedBy` has the opening brackets of the language; one that fits nothing is passed over. */
  constructor(text: string, tokens: readonly Token[], closedBy: ReadonlyMap<string, string>) {
    this.text = text;
    this.tokens = tokens;
    this.#closing = new Int32Array(tokens.length).fill(-1);
    this.#innermost = new Int32Array(tokens.length).fill(-1);
    this.#block = new Int32Array(tokens.length).fill(-1);
    this.#pair(closedBy);
  }

  /** The text of an operator; "" for any other word, and where there is none. */
  operator(at: number): string {
    const token = this.tokens[at];
    return token?.kind === "operator" ? (token.text ?? "") : "";
  }

  /** The bracket that closes the one at an index; -1 for any other word, and when nothing closes it. */
  closing(at: number): number {
    return this.#closing[at] ?? -1;
  }

  /** The innermost bracket of any kind around a word; "" outside of all. */
  bracketAround(at: number): string {
    return this.operator(this.openingAround(at));
  }

  /** The index of the innermost bracket around a word; -1 outside of all. */
  openingAround(at: number): number {
    return this.#innermost[at] ?? -1;
  }

  /** Where the innermost `{ … }` around a word stands in the text; the whole text outside of all. */
  blockAround(at: number): Range {
    const open = this.#block[at] ?? -1;
    return { start: this.tokens[open]?.start ?? 0, end: this.tokens[this.closing(open)]?.end ?? this.text.length };
  }

  /** What is written from one word to before another. */
  source(from: number, next: number): string {
    return this.text.slice(this.tokens[from]?.start, this.tokens[next - 1]?.end);
  }

  #pair(closedBy: ReadonlyMap<string, string>): void {
    const open: number[] = [];
    const blocks: number[] = [];
    for (let at = 0; at < this.tokens.length; at++) {
      const last = open.at(-1) ?? -1;
      if (closedBy.get(this.operator(last)) === this.operator(at)) {
        this.#closing[last] = at;
        open.pop();
        if (blocks.at(-1) === last) blocks.pop();
      }
      this.#innermost[at] = open.at(-1) ?? -1;
      this.#block[at] = blocks.at(-1) ?? -1;
      if (closedBy.has(this.operator(at))) open.push(at);
      if (this.operator(at) === "{") blocks.push(at);
    }
  }
}
