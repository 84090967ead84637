import type { Range } from "../../../xml/document.ts";
import type { Code } from "../code.ts";
import type { Setting } from "../constants.ts";
import type { Literal } from "../literal.ts";
import { Evaluator } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { literalsOf } from "./literalsOf.ts";
import { codeOf, skipNewlines } from "./reading.ts";
import type { Token } from "./token.ts";
import { type Script, tokenize } from "./tokenize.ts";

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

class ScriptReader {
  readonly #code: Code<Token>;
  readonly #evaluator: Evaluator;
  readonly #literals: Literal[] = [];
  readonly #assignments: Setting[] = [];

  constructor(code: Code<Token>) {
    this.#code = code;
    this.#evaluator = new Evaluator(code);
  }

  read(): Pick<ReadScript, "literals" | "assignments"> {
    const waiting: Range[] = [{ start: 0, end: this.#code.tokens.length }];
    for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
      for (let at = range.start; at < range.end;) at = this.#readAt(at, range.end);
      for (const open of this.#evaluator.takePassed())
        waiting.push({ start: open + 1, end: Math.max(open, this.#code.closing(open)) });
    }
    this.#literals.sort((one, other) => one.start - other.start);
    return { literals: this.#literals, assignments: this.#assignments };
  }

  #readAt(at: number, end: number): number {
    if (this.#isAssignment(at)) return this.#readAssignment(at, end);
    const expression = this.#evaluator.read(at, end, true);
    if (expression === null) return at + 1;
    // A type before a variable that is set: `[xml]$Profile = …`.
    if (expression.next - 1 > at && this.#isAssignment(expression.next - 1)) return expression.next - 1;
    this.#keep(at, expression);
    return expression.next;
  }

  #isAssignment(at: number): boolean {
    if (this.#code.tokens[at]?.kind !== "variable") return false;
    const next = this.#code.tokens[at + 1];
    const operator = this.#code.operator(at + 1);
    if (operator.endsWith("=") || operator === "++" || operator === "--") return true;
    return next?.kind === "word" && next.text === "in";
  }

  #readAssignment(at: number, end: number): number {
    const isDefault = ["(", "@("].includes(this.#code.bracketAround(at));
    const from = skipNewlines(this.#code, at + 2);
    const isSet = this.#code.operator(at + 1) === "=";
    const expression = isSet ? this.#evaluator.read(from, end, !isDefault) : null;
    if (expression !== null) this.#keep(from, expression, this.#code.source(at, at + 1));
    const next = expression?.next ?? at + 2;
    const isWhole = expression !== null && !expression.isList && !expression.isReplaced;
    const value = isWhole && this.#endsStatement(next, end) ? expression.items.flat() : null;
    this.#assignments.push(this.#setting(at, next, value, isDefault));
    return next;
  }

  #setting(at: number, next: number, value: Setting["value"], isDefault: boolean): Setting {
    const variable = this.#code.tokens[at];
    return {
      name: variable?.kind === "variable" ? variable.text : "",
      written: this.#code.source(at, at + 1),
      start: variable?.start ?? 0,
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

  #keep(first: number, expression: Expression, variable?: string): void {
    const start = this.#code.tokens[first]?.start ?? 0;
    const end = this.#code.tokens[expression.next - 1]?.end ?? start;
    const place = { start, end, ...(variable !== undefined && { variable }) };
    for (const literal of literalsOf(expression, place)) this.#literals.push(literal);
  }
}
