import type { Range } from "../../../xml/document.ts";
import type { Code } from "../code.ts";
import type { Setting } from "../constants.ts";
import type { Literal } from "../literal.ts";
import { type Append, appendsAt, builderAt } from "./builder.ts";
import { isAssignment } from "./changes.ts";
import { Evaluator } from "./evaluate.ts";
import { type Expression, expressionOf } from "./expression.ts";
import { literalsOf } from "./literalsOf.ts";
import { variableName } from "./readString.ts";
import { codeOf, skipNewlines } from "./reading.ts";
import { formatTemplate } from "../template.ts";
import type { Token } from "./token.ts";
import { type Script, tokenize } from "./tokenize.ts";
import { Variables } from "./variables.ts";
import { withoutParts } from "./withoutParts.ts";

/** A script taken apart: the texts it holds, and the variables it sets. */
export interface ReadScript extends Script {
  readonly literals: readonly Literal[];
  readonly assignments: readonly Setting[];
}

/** Takes a script apart; never fails, whatever the text. */
export function readScript(text: string): ReadScript {
  const script = tokenize(text);
  return { ...script, ...new ScriptReader(codeOf(text, script.tokens)).read() };
}

const CHANGED = "The script changes it further on, in a way that is not carried out; here it is as it was before.";

class ScriptReader {
  readonly #code: Code<Token>;
  readonly #variables: Variables;
  readonly #evaluator: Evaluator;
  readonly #literals: Literal[] = [];
  readonly #assignments: Setting[] = [];
  /** Variables, by name, whose own text is changed in a way that is not carried out. */
  readonly #changed = new Set<string>();

  constructor(code: Code<Token>) {
    this.#code = code;
    this.#variables = new Variables(code);
    this.#evaluator = new Evaluator(code, this.#variables);
  }

  read(): Pick<ReadScript, "literals" | "assignments"> {
    const waiting: Range[] = [{ start: 0, end: this.#code.tokens.length }];
    const seen = new Set<number>();
    for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
      for (let at = range.start; at < range.end;) at = this.#readAt(at, range.end);
      for (const open of this.#evaluator.takePassed()) {
        if (!seen.has(open)) waiting.push({ start: open + 1, end: Math.max(open, this.#code.closing(open)) });
        seen.add(open);
      }
    }
    this.#keepGrown();
    this.#literals.sort((one, other) => one.start - other.start);
    const literals = withoutParts(this.#literals).map((literal) => this.#withNote(literal));
    return { literals, assignments: this.#assignments };
  }

  #readAt(at: number, end: number): number {
    const adding = this.#endOfDiscarding(at);
    const appended = this.#readAppends(adding, end);
    if (appended > adding) return appended;
    if (isAssignment(this.#code, at)) return this.#readAssignment(at, end);
    const expression = this.#evaluator.read(at, end, true);
    if (expression === null) return at + 1;
    // A type before a variable that is set: `[xml]$Profile = …`.
    if (expression.next - 1 > at && isAssignment(this.#code, expression.next - 1)) return expression.next - 1;
    this.#keep(at, this.#evaluator.filled(expression, at));
    return expression.next;
  }

  #readAssignment(at: number, end: number): number {
    const from = skipNewlines(this.#code, at + 2);
    const operator = this.#code.operator(at + 1);
    this.#variables.startChange(at);
    const builder = operator === "=" ? builderAt(this.#code, from) : null;
    if (builder !== null) return this.#startBuilder(at, from, builder);
    if (operator === "+=") return this.#readAddition(at, from, end);
    const isDefault = ["(", "@("].includes(this.#code.bracketAround(at));
    const written = operator === "=" ? this.#evaluator.read(from, end, !isDefault) : null;
    const next = written?.next ?? at + 2;
    if (written?.isReplaced && this.#nameAt(from) === this.#nameAt(at)) this.#changed.add(this.#nameAt(at));
    const isWhole = written !== null && !written.isReplaced && this.#endsStatement(next, end);
    if (written !== null && isWhole && this.#isAddition(at, from, written)) return next;
    const expression = written && this.#evaluator.filled(written, at);
    if (expression !== null) this.#keep(from, expression, this.#code.source(at, at + 1));
    if (expression !== null && isWhole && !isDefault) this.#hold(at, from, expression);
    const value = expression !== null && isWhole && !expression.isList ? expression.items.flat() : null;
    this.#assignments.push(this.#setting(at, next, value, isDefault));
    return next;
  }

  /** `$a += …`, which is kept by itself as well: only what is known before tells what it adds to. */
  #readAddition(at: number, from: number, end: number): number {
    const written = this.#evaluator.read(from, end, true);
    const next = written?.next ?? at + 2;
    const added = written && this.#evaluator.filled(written, at);
    if (added !== null) {
      this.#keep(from, added);
      const isWhole = !added.isReplaced && this.#endsStatement(next, end);
      if (isWhole) this.#variables.add(at, this.#nameAt(at), { ...added, madeFrom: [this.#rangeOf(from, next)] });
    }
    this.#assignments.push(this.#setting(at, next, null, false));
    return next;
  }

  /** `$a = $a + …` and `$a = "$a…"` add to a text as `+=` does. */
  #isAddition(at: number, from: number, { items, isList, isWorkedOut, next }: Expression): boolean {
    const [first, ...rest] = items.length === 1 && !isList && !isWorkedOut ? (items[0] ?? []) : [];
    const name = this.#nameAt(at);
    const isOwn = (piece: typeof first) => piece !== undefined && typeof piece !== "string" && piece.name === name;
    if (!isOwn(first) || rest.length === 0 || rest.some(isOwn)) return false;
    const added = this.#evaluator.filled(expressionOf([rest], next), at);
    const held = { ...added, madeFrom: [this.#rangeOf(from, next)] };
    if (!this.#variables.add(at, name, held)) return false;
    this.#keep(from, added);
    this.#assignments.push(this.#setting(at, next, null, false));
    return true;
  }

  #hold(at: number, from: number, expression: Expression): void {
    const isText = expression.isList || expression.strings.length > 0 || expression.isWorkedOut;
    const madeFrom = [this.#rangeOf(from, expression.next), ...expression.madeFrom];
    if (isText) this.#variables.set(at, this.#code.source(at, at + 1), { ...expression, madeFrom });
  }

  #startBuilder(at: number, from: number, { brackets, next }: NonNullable<ReturnType<typeof builderAt>>): number {
    const given = brackets === null ? expressionOf([], next) : this.#evaluator.readBrackets(brackets);
    const isText = given !== null && given.strings.length > 0;
    if (isText) this.#keep(from, given);
    // A number is how much room it has.
    const items = isText ? given.items : [[]];
    const held = { ...expressionOf(items, next), madeFrom: [this.#rangeOf(from, next)] };
    if (given !== null && given.items.length < 2) this.#variables.set(at, this.#code.source(at, at + 1), held);
    this.#assignments.push(this.#setting(at, next, null, false));
    return next;
  }

  /** Behind `[void]` or `$null =`, which throw away what a call returns. */
  #endOfDiscarding(at: number): number {
    const isVoid = this.#code.operator(at) === "[" && this.#code.source(at, at + 3).toLowerCase() === "[void]";
    if (isVoid) return at + 3;
    return this.#nameAt(at) === "null" && this.#code.operator(at + 1) === "=" ? at + 2 : at;
  }

  /** Reads what is added to a builder; returns the index behind, or `at` when nothing is. */
  #readAppends(at: number, end: number): number {
    const name = this.#nameAt(at);
    if (!this.#variables.isBuilder(name)) return at;
    const { appends, next } = appendsAt(this.#code, at + 1);
    const member = this.#code.tokens[next];
    const isFollowed = member?.kind === "word" && member.text.startsWith(".");
    if (appends.length === 0 || next > end) return at;
    const added = appends.map((append) => this.#appended(append));
    const known = added.filter((each) => each !== null);
    if (known.length === added.length && !isFollowed) {
      const madeFrom = [this.#rangeOf(at, next)];
      this.#variables.add(at, name, { ...expressionOf([known.flat()], next), madeFrom });
    }
    return next;
  }

  #appended({ member, brackets }: Append): Expression["items"][number] | null {
    const written = this.#evaluator.readBrackets(brackets);
    const given = written && this.#evaluator.filled(written, brackets.open);
    if (given === null) return null;
    this.#keep(brackets.open + 1, { ...given, next: brackets.close });
    const [first = [], ...others] = given.items;
    if (given.isReplaced || (member !== "appendformat" && others.length > 0)) return null;
    if (member === "appendformat") return formatTemplate(first, others);
    return member === "appendline" ? [...first, "\r\n"] : first;
  }

  #keepGrown(): void {
    const isAnew = (at: number) => this.#code.operator(at + 1) === "=";
    for (const { variable, ...held } of this.#variables.grown(isAnew, (at) => this.#nameAt(at))) {
      const [first, last] = [held.madeFrom[0], held.madeFrom.at(-1)];
      if (first === undefined || last === undefined) continue;
      const place = { start: first.start, end: last.end, variable };
      const whole = { ...expressionOf(held.items, 0), ...held, isWorkedOut: true };
      for (const literal of literalsOf(whole, place)) this.#literals.push(literal);
    }
  }

  #withNote(literal: Literal): Literal {
    const isChanged = this.#changed.has(variableName(literal.variable ?? ""));
    return isChanged ? { ...literal, notes: [...literal.notes, CHANGED] } : literal;
  }

  #setting(at: number, next: number, value: Setting["value"], isDefault: boolean): Setting {
    return {
      name: this.#nameAt(at),
      written: this.#code.source(at, at + 1),
      start: this.#code.tokens[at]?.start ?? 0,
      from: this.#code.tokens[next - 1]?.end ?? 0,
      value,
      block: this.#code.blockAround(at),
      isDefault,
    };
  }

  #endsStatement(at: number, end: number): boolean {
    const token = this.#code.tokens[at];
    return at >= end || token === undefined || token.kind === "newline" || /^[;,)}]$/.test(this.#code.operator(at));
  }

  #nameAt(at: number): string {
    const token = this.#code.tokens[at];
    return token?.kind === "variable" ? token.text : "";
  }

  /** From one token to before another, in the text. */
  #rangeOf(from: number, next: number): Range {
    const start = this.#code.tokens[from]?.start ?? 0;
    return { start, end: this.#code.tokens[next - 1]?.end ?? start };
  }

  #keep(first: number, expression: Expression, variable?: string): void {
    const place = { ...this.#rangeOf(first, expression.next), ...(variable !== undefined && { variable }) };
    for (const literal of literalsOf(expression, place)) this.#literals.push(literal);
  }
}
