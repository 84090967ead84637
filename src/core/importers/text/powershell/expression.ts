import type { Template } from "../template.ts";
import type { StringToken } from "./token.ts";

/** An expression made of strings, as far as it is known without running anything; the rest are holes. */
export interface Expression {
  /** One text, or the members of a list. */
  readonly items: readonly Template[];
  readonly isList: boolean;
  /** The strings that it is made of. */
  readonly strings: readonly StringToken[];
  readonly isFormat: boolean;
  /** Whether `-replace` or `.Replace` follows, which is not carried out. */
  readonly isReplaced: boolean;
  /** The index behind its last token. */
  readonly next: number;
}

/** An expression with these items and no strings. */
export function expressionOf(items: readonly Template[], next: number): Expression {
  return { items, isList: false, strings: [], isFormat: false, isReplaced: false, next };
}

/** Expressions added one to the other, in time linear in all of them. */
export class Sum {
  #items: (readonly Template[number][])[];
  #last: Template[number][] = [];
  readonly #strings: StringToken[];
  #isList: boolean;
  #isFormat: boolean;
  #isReplaced: boolean;
  #next: number;

  constructor(first: Expression) {
    this.#items = [...first.items];
    this.#strings = [...first.strings];
    this.#isList = first.isList;
    this.#isFormat = first.isFormat;
    this.#isReplaced = first.isReplaced;
    this.#next = first.next;
    if (!first.isList) this.#restart(this.#items.flat());
  }

  /** The index behind the last token so far. */
  get next(): number {
    return this.#next;
  }

  /** To a text as text, to a list as members. */
  add(right: Expression): void {
    if (this.#isList) for (const item of right.items) this.#items.push(item);
    else for (const piece of right.items.flat()) this.#last.push(piece);
    this.#took(right);
  }

  /** Joins the members so far; the separator stands between each two. */
  join(separator: Expression): void {
    const between = separator.items.flat();
    const members = this.#isList ? this.#items : [this.#last];
    this.#isList = false;
    this.#restart(members.flatMap((item, index) => (index === 0 ? item : [...between, ...item])));
    this.#took({ ...separator, strings: [] });
  }

  /** The sum, which ends at `next`. */
  finish(next = this.#next): Expression {
    return {
      items: this.#items,
      isList: this.#isList,
      strings: this.#strings,
      isFormat: this.#isFormat,
      isReplaced: this.#isReplaced,
      next,
    };
  }

  #restart(pieces: Template[number][]): void {
    this.#last = pieces;
    this.#items = [pieces];
  }

  #took(right: Expression): void {
    for (const string of right.strings) this.#strings.push(string);
    this.#isFormat ||= right.isFormat;
    this.#isReplaced ||= right.isReplaced;
    this.#next = right.next;
  }
}
