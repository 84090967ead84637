import type { Range } from "../../../xml/document.ts";
import type { Named } from "../literal.ts";
import { type Template, joinedBy } from "../template.ts";
import type { StringToken } from "./token.ts";
import type { Held } from "./variables.ts";

/** An expression made of strings, as far as it is known without running anything; the rest are holes. */
export interface Expression extends Held {
  /** The strings that it is made of. */
  readonly strings: readonly StringToken[];
  readonly isFormat: boolean;
  /** Whether something was replaced in it, or the text of a variable was taken. */
  readonly isWorkedOut: boolean;
  /** Whether `-replace` or `.Replace` follows, which is not carried out. */
  readonly isReplaced: boolean;
  /** The index behind its last token. */
  readonly next: number;
}

const UNKNOWN: Omit<Expression, "items" | "next"> = {
  isList: false,
  madeFrom: [],
  strings: [],
  filledIn: [],
  isFormat: false,
  isWorkedOut: false,
  isReplaced: false,
};

/** An expression with these items and no strings. */
export function expressionOf(items: readonly Template[], next: number): Expression {
  return { ...UNKNOWN, items, next };
}

/** Expressions added one to the other, in time linear in all of them. */
export class Sum {
  #items: (readonly Template[number][])[];
  #last: Template[number][] = [];
  readonly #strings: StringToken[];
  #isList: boolean;
  readonly #madeFrom: Range[];
  readonly #filledIn: Named[];
  #isFormat: boolean;
  #isWorkedOut: boolean;
  #isReplaced: boolean;
  #next: number;

  constructor(first: Expression) {
    this.#items = [...first.items];
    this.#strings = [...first.strings];
    this.#isList = first.isList;
    this.#madeFrom = [...first.madeFrom];
    this.#filledIn = [...first.filledIn];
    this.#isFormat = first.isFormat;
    this.#isWorkedOut = first.isWorkedOut;
    this.#isReplaced = first.isReplaced;
    this.#next = first.next;
    if (!first.isList) this.#restart(this.#items.flat());
  }

  /** The index behind the last token so far. */
  get next(): number {
    return this.#next;
  }

  /** To a text as text, with blanks between the members of a list; to a list as members. */
  add(right: Expression): void {
    if (this.#isList) for (const item of right.items) this.#items.push(item);
    else for (const piece of right.isList ? joinedBy(right.items, [" "]) : right.items.flat()) this.#last.push(piece);
    this.#took(right);
  }

  /** Joins the members so far; the separator stands between each two. */
  join(separator: Expression): void {
    const between = separator.items.flat();
    const members = this.#isList ? this.#items : [this.#last];
    this.#isList = false;
    this.#restart([...joinedBy(members, between)]);
    this.#took({ ...separator, strings: [] });
  }

  /** The sum, which ends at `next`. */
  finish(next = this.#next): Expression {
    return {
      items: this.#items,
      isList: this.#isList,
      madeFrom: this.#madeFrom,
      strings: this.#strings,
      filledIn: this.#filledIn,
      isFormat: this.#isFormat,
      isWorkedOut: this.#isWorkedOut,
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
    for (const range of right.madeFrom) this.#madeFrom.push(range);
    for (const named of right.filledIn) this.#filledIn.push(named);
    this.#isWorkedOut ||= right.isWorkedOut;
    this.#isFormat ||= right.isFormat;
    this.#isReplaced ||= right.isReplaced;
    this.#next = right.next;
  }
}
