import type { Range } from "../../../xml/document.ts";
import type { Setting } from "../constants.ts";
import type { Literal } from "../literal.ts";
import type { Template } from "../template.ts";
import { type Brackets, operatorOf, pairBrackets } from "./brackets.ts";
import { Evaluator, type Expression } from "./evaluate.ts";
import type { StringToken, Token } from "./token.ts";
import { type Script, tokenize } from "./tokenize.ts";

/** A script taken apart: the texts it holds, and the variables it sets. */
export interface ReadScript extends Script {
  readonly literals: readonly Literal[];
  readonly assignments: readonly Setting[];
}

const HOW: Readonly<Record<StringToken["quote"], string>> = {
  single: "a single-quoted string",
  double: "a double-quoted string",
  singleHere: "a here-string",
  doubleHere: "a double-quoted here-string",
};

/** Takes a script apart; never fails, whatever the text. */
export function readScript(text: string): ReadScript {
  const script = tokenize(text);
  const reading = new Reading(script, pairBrackets(script.tokens));
  return { ...script, ...reading.run() };
}

class Reading {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #brackets: Brackets;
  readonly #evaluator: Evaluator;
  readonly #literals: Literal[] = [];
  readonly #assignments: Setting[] = [];

  constructor({ text, tokens }: Script, brackets: Brackets) {
    this.#text = text;
    this.#tokens = tokens;
    this.#brackets = brackets;
    this.#evaluator = new Evaluator(text, tokens, brackets);
  }

  run(): Pick<ReadScript, "literals" | "assignments"> {
    const waiting: Range[] = [{ start: 0, end: this.#tokens.length }];
    for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
      this.#readRange(range);
      for (const open of this.#evaluator.takePassed())
        waiting.push({ start: open + 1, end: this.#brackets.closing[open] ?? open });
    }
    this.#literals.sort((one, other) => one.start - other.start);
    return { literals: this.#literals, assignments: this.#assignments };
  }

  #readRange({ start, end }: Range): void {
    for (let at = start; at < end;) at = this.#isAssignment(at) ? this.#assign(at, end) : this.#plain(at, end);
  }

  #plain(at: number, end: number): number {
    const expression = this.#evaluator.read(at, end, true);
    if (expression === null) return at + 1;
    // A type before a variable that is set: `[xml]$Profile = …`.
    if (expression.next - 1 > at && this.#isAssignment(expression.next - 1)) return expression.next - 1;
    this.#keep(at, expression);
    return expression.next;
  }

  #isAssignment(at: number): boolean {
    return this.#tokens[at]?.kind === "variable" && this.#isSetBy(this.#tokens[at + 1]);
  }

  #isSetBy(token: Token | undefined): boolean {
    const operator = operatorOf(token);
    return operator.endsWith("=") || operator === "++" || operator === "--" || (isWord(token) && token.text === "in");
  }

  #assign(at: number, end: number): number {
    const variable = this.#tokens[at];
    const innermost = operatorOf(this.#tokens[this.#brackets.innermost[at] ?? -1]);
    const isDefault = innermost === "(" || innermost === "@(";
    const isSet = operatorOf(this.#tokens[at + 1]) === "=";
    const from = this.#afterNewlines(at + 2);
    const expression = isSet ? this.#evaluator.read(from, end, !isDefault) : null;
    if (expression !== null) this.#keep(from, expression, this.#source(variable));
    const isKnown = expression !== null && !expression.isReplaced && this.#endsStatement(expression.next, end);
    this.#assignments.push({
      name: variable?.kind === "variable" ? variable.text : "",
      written: this.#source(variable),
      start: variable?.start ?? 0,
      from: this.#tokens[(expression?.next ?? at + 2) - 1]?.end ?? 0,
      value: isKnown && !expression.isList ? expression.items.flat() : null,
      block: this.#blockAround(at),
      isDefault,
    });
    return expression?.next ?? at + 2;
  }

  #blockAround(at: number): Range {
    const open = this.#brackets.block[at] ?? -1;
    const close = this.#brackets.closing[open] ?? -1;
    return { start: this.#tokens[open]?.start ?? 0, end: this.#tokens[close]?.end ?? this.#text.length };
  }

  #endsStatement(at: number, end: number): boolean {
    const token = this.#tokens[at];
    return at >= end || token === undefined || token.kind === "newline" || /^[;,)}]$/.test(operatorOf(token));
  }

  #afterNewlines(index: number): number {
    let at = index;
    while (this.#tokens[at]?.kind === "newline") at++;
    return at;
  }

  /** Notes the text, or the texts, of an expression that has strings or puts variables together. */
  #keep(first: number, expression: Expression, variable?: string): void {
    const { items, strings, isReplaced, next } = expression;
    if (strings.length === 0 && items.flat().length < 2) return;
    const start = this.#tokens[first]?.start ?? 0;
    const end = this.#tokens[next - 1]?.end ?? start;
    const note = "It is changed with -replace or Replace before it is used; here it is as it was before.";
    const about = { start, end, notes: isReplaced ? [note] : [], ...(variable !== undefined && { variable }) };
    const [item = []] = items;
    if (items.length < 2) this.#literals.push({ ...about, template: item, how: howOf(expression) });
    else this.#keepList(items, about);
  }

  /** The members of a list one by one, and all of them as lines. */
  #keepList(items: readonly Template[], about: Omit<Literal, "template" | "how">): void {
    for (const template of items) this.#literals.push({ ...about, template, how: "a string in a list" });
    const lines = items.flatMap((item, index) => (index === 0 ? item : ["\n", ...item]));
    this.#literals.push({ ...about, template: lines, how: "a list of lines" });
  }

  #source(token: Token | undefined): string {
    return token === undefined ? "" : this.#text.slice(token.start, token.end);
  }
}

function howOf({ strings, isFormat, isList }: Expression): string {
  const [only] = strings;
  if (isFormat) return "a format string";
  if (isList || only === undefined || strings.length > 1) return "a string put together from pieces";
  return HOW[only.quote];
}

function isWord(token: Token | undefined): token is Token & { readonly kind: "word" } {
  return token?.kind === "word";
}
