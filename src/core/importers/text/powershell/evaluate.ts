import { type Template, formatTemplate, plainText } from "../template.ts";
import { type Brackets, operatorOf } from "./brackets.ts";
import type { StringToken, Token } from "./token.ts";

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

/** How to read: up to which token, and whether commas and line ends belong to the expression. */
interface Within {
  readonly end: number;
  readonly hasCommas: boolean;
  readonly isOverLines: boolean;
  readonly depth: number;
}

const DEEPEST = 24;
/** Types and operators before a value seldom stand three in a row. */
const DEPTH_OF_PREFIX = 8;

/** Reads expressions from the tokens of one script. */
export class Evaluator {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #brackets: Brackets;
  /** Brackets, by their first token, that were passed over as a whole: what stands in them is still to be read. */
  readonly #passed: number[] = [];

  constructor(text: string, tokens: readonly Token[], brackets: Brackets) {
    this.#text = text;
    this.#tokens = tokens;
    this.#brackets = brackets;
  }

  /** The expression that begins at a token; null when none does. `hasCommas` is false among parameters. */
  read(index: number, end: number, hasCommas: boolean): Expression | null {
    return this.#sum(index, { end, hasCommas, isOverLines: false, depth: 0 });
  }

  /** The brackets passed over since the last call. */
  takePassed(): readonly number[] {
    return this.#passed.splice(0);
  }

  /** `a + b`, and what binds less: `-join`. */
  #sum(index: number, within: Within): Expression | null {
    const first = this.#format(index, within);
    if (first === null) return null;
    const sum = new Sum(first);
    for (;;) {
      const at = this.#operatorAt(sum.next, within);
      const operator = operatorOf(this.#tokens[at]);
      if (operator !== "+" && operator !== "-join") break;
      const right = this.#format(this.#skipNewlines(at + 1, within.end), within);
      if (right === null) break;
      if (operator === "+") sum.add(right);
      else sum.join(right);
    }
    return sum.finish(/^-[ci]?replace$/.test(operatorOf(this.#tokens[sum.next])));
  }

  /** `'…{0}…' -f $a, $b`. */
  #format(index: number, within: Within): Expression | null {
    const format = this.#list(index, within);
    if (format === null || operatorOf(this.#tokens[this.#operatorAt(format.next, within)]) !== "-f") return format;
    const at = this.#operatorAt(format.next, within);
    const values = this.#list(this.#skipNewlines(at + 1, within.end), { ...within, hasCommas: true });
    if (values === null || format.isList) return format;
    const strings = [...format.strings, ...values.strings];
    const items = [formatTemplate(format.items.flat(), values.items)];
    return { ...format, items, strings, isFormat: true, next: values.next };
  }

  #list(index: number, within: Within): Expression | null {
    const first = this.#operand(index, within);
    if (first === null || !within.hasCommas || operatorOf(this.#tokens[first.next]) !== ",") return first;
    const list = new Sum({ ...first, isList: true });
    while (list.next < within.end && operatorOf(this.#tokens[list.next]) === ",") {
      const item = this.#operand(this.#skipNewlines(list.next + 1, within.end), within);
      if (item === null) break;
      list.add(item);
    }
    return list.finish(false);
  }

  #operand(index: number, within: Within): Expression | null {
    const token = this.#tokens[index];
    if (token === undefined || index >= within.end) return null;
    switch (token.kind) {
      case "string":
        return this.#withMembers({ ...valueOf([token.template], index + 1), strings: [token] });
      case "number":
        return valueOf([[token.text]], index + 1);
      case "variable":
        return this.#variable(index, token.text);
      case "operator":
        return this.#bracketed(index, token.text, within);
      case "word":
      case "newline":
        return null;
    }
  }

  #variable(index: number, name: string): Expression {
    const next = this.#endOfMembers(index + 1);
    const source = this.#source(index, next);
    return valueOf([[{ source, name: next === index + 1 ? name : null }]], next);
  }

  #bracketed(index: number, operator: string, within: Within): Expression | null {
    if (operator === "-join") return this.#joined(index, within);
    const close = this.#brackets.closing[index] ?? -1;
    if (close < 0 || close >= within.end) return null;
    if (operator === "(" || operator === "$(") return this.#withMembers(this.#group(index, close, within));
    if (operator === "@(") return this.#array(index, close, within);
    return operator === "[" ? this.#typed(index, close, within) : null;
  }

  #joined(index: number, within: Within): Expression | null {
    if (within.depth >= DEEPEST) return null;
    const inner = { ...within, depth: within.depth + DEPTH_OF_PREFIX };
    const list = this.#operand(this.#skipNewlines(index + 1, within.end), inner);
    return list && { ...list, items: [list.items.flat()], isList: false };
  }

  /** What stands in parentheses: an expression, or something that only running it tells. */
  #group(open: number, close: number, within: Within): Expression {
    const inner = within.depth < DEEPEST ? this.#inside(open, close, within) : null;
    if (inner !== null && this.#skipNewlines(inner.next, close) === close) return { ...inner, next: close + 1 };
    return this.#pass(open, open, close + 1);
  }

  #inside(open: number, close: number, within: Within): Expression | null {
    const start = this.#skipNewlines(open + 1, close);
    return this.#sum(start, { end: close, hasCommas: true, isOverLines: true, depth: within.depth + 1 });
  }

  /** `@( … )`: members apart by commas, semicolons and line ends. */
  #array(open: number, close: number, within: Within): Expression {
    const list = new Sum({ ...valueOf([], open + 1), isList: true });
    const inner = { end: close, hasCommas: true, isOverLines: false, depth: within.depth + 1 };
    for (;;) {
      const at = this.#skipSeparators(list.next, close);
      if (at >= close) return { ...list.finish(false), next: this.#endOfMembers(close + 1) };
      const item = within.depth < DEEPEST ? this.#sum(at, inner) : null;
      if (item === null) return this.#pass(open, open, close + 1);
      list.add(item);
    }
  }

  /** `[xml]'…'`, `[char]0x27` or `[Convert]::FromBase64String(…)`. */
  #typed(open: number, close: number, within: Within): Expression | null {
    if (operatorOf(this.#tokens[close + 1]) === "::") {
      const next = this.#endOfMembers(close + 1);
      return valueOf([[{ source: this.#source(open, next), name: null }]], next);
    }
    if (within.depth >= DEEPEST) return null;
    const value = this.#operand(close + 1, { ...within, depth: within.depth + DEPTH_OF_PREFIX });
    const isCharacter = /^\[\s*(?:system\.)?char\s*\]$/i.test(this.#source(open, close + 1));
    return isCharacter && value !== null ? { ...value, items: [[characterOf(value.items.flat())]] } : value;
  }

  /** A value with what is called on it: `'…'.Trim()`. What the call does is not carried out. */
  #withMembers(value: Expression): Expression {
    const next = this.#endOfMembers(value.next);
    if (next === value.next) return value;
    const isReplaced = /^\s*\.replace\b/i.test(this.#source(value.next, next));
    return { ...value, isReplaced: value.isReplaced || isReplaced, next };
  }

  /** Behind the members, calls and indices that stand directly behind a token. */
  #endOfMembers(from: number): number {
    let at = from;
    for (; this.#isAdjacent(at); at++) {
      const token = this.#tokens[at];
      const operator = operatorOf(token);
      if (operator === "(" || operator === "[") {
        const close = this.#brackets.closing[at] ?? -1;
        if (close < 0) return at;
        this.#passed.push(at);
        at = close;
      } else if (operator !== "::" && !this.#isMember(at)) return at;
    }
    return at;
  }

  #isMember(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === "word" && (token.text.startsWith(".") || operatorOf(this.#tokens[at - 1]) === "::");
  }

  #isAdjacent(at: number): boolean {
    return this.#tokens[at] !== undefined && this.#tokens[at]?.start === this.#tokens[at - 1]?.end;
  }

  #pass(bracket: number, from: number, next: number): Expression {
    this.#passed.push(bracket);
    return valueOf([[{ source: this.#source(from, next), name: null }]], next);
  }

  #source(from: number, next: number): string {
    return this.#text.slice(this.#tokens[from]?.start, this.#tokens[next - 1]?.end);
  }

  /** Where the next operator may stand: in parentheses also behind line ends. */
  #operatorAt(index: number, { end, isOverLines }: Within): number {
    const at = isOverLines ? this.#skipNewlines(index, end) : index;
    return at < end ? at : this.#tokens.length;
  }

  #skipNewlines(index: number, end: number): number {
    let at = index;
    while (at < end && this.#tokens[at]?.kind === "newline") at++;
    return at;
  }

  #skipSeparators(index: number, end: number): number {
    let at = index;
    while (at < end && (this.#tokens[at]?.kind === "newline" || /^[;,]$/.test(operatorOf(this.#tokens[at])))) at++;
    return at;
  }
}

function valueOf(items: readonly Template[], next: number): Expression {
  return { items, isList: false, strings: [], isFormat: false, isReplaced: false, next };
}

/** The character of a number, as in `[char]0x27`. */
function characterOf(template: Template): Template[number] {
  const written = plainText(template) ?? "";
  if (!/^(?:0x[0-9a-f]{1,4}|\d{1,5})$/i.test(written)) return written;
  return String.fromCharCode(Number(written) & 0xffff);
}

/** Expressions added one to the other, in time linear in all of them. */
class Sum {
  #items: (readonly Template[number][])[];
  #last: Template[number][];
  readonly #strings: StringToken[];
  #isList: boolean;
  #isFormat: boolean;
  #isReplaced: boolean;
  next: number;

  constructor(first: Expression) {
    this.#items = [...first.items];
    this.#last = [];
    this.#strings = [...first.strings];
    this.#isList = first.isList;
    this.#isFormat = first.isFormat;
    this.#isReplaced = first.isReplaced;
    this.next = first.next;
    if (!first.isList) this.#restart(this.#items.flat());
  }

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

  finish(isReplaced: boolean): Expression {
    return {
      items: this.#items,
      isList: this.#isList,
      strings: this.#strings,
      isFormat: this.#isFormat,
      isReplaced: this.#isReplaced || isReplaced,
      next: this.next,
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
    this.next = right.next;
  }
}
