import type { Code } from "../code.ts";
import { formatTemplate } from "../template.ts";
import { argumentsIn } from "./arguments.ts";
import type { Brackets } from "./builder.ts";
import { type Expression, Sum } from "./expression.ts";
import { readOperand } from "./operand.ts";
import { type Reading, type Within, skipNewlines } from "./reading.ts";
import { replacedByPattern } from "./replacements.ts";
import type { Token } from "./token.ts";
import type { Variables } from "./variables.ts";
import { withVariables } from "./withVariables.ts";

/** Reads expressions from the words of one script, without running anything. */
export class Evaluator {
  readonly #reading: Reading;

  constructor(code: Code<Token>, variables: Variables) {
    const inner: Reading["inner"] = (index, within) => readWhole(this.#reading, index, within);
    this.#reading = { code, variables, passed: [], inner };
  }

  /** The expression that begins at a token; null when none does. `hasCommas` is false among parameters. */
  read(index: number, end: number, hasCommas: boolean): Expression | null {
    return readWhole(this.#reading, index, { end, hasCommas, isOverLines: false, depth: 0 });
  }

  /** What brackets hold, when that is one expression or nothing. */
  readBrackets(brackets: Brackets): Expression | null {
    return argumentsIn(this.#reading, brackets, 0);
  }

  /** An expression with those variables put in that are changed more than once, as they are at a token. */
  filled(expression: Expression, at: number): Expression {
    return withVariables(this.#reading, expression, at, "repeated");
  }

  /** The brackets, by their first token, that were passed over since the last call: what is in them was not read. */
  takePassed(): readonly number[] {
    return this.#reading.passed.splice(0);
  }
}

/** What binds least, from left to right: `-join` and `-replace`. */
function readWhole(reading: Reading, index: number, within: Within): Expression | null {
  const { code } = reading;
  let whole = readSum(reading, index, within);
  while (whole !== null) {
    const at = operatorAt(reading, whole.next, within);
    const operator = code.operator(at);
    if (!BINARY.test(operator)) break;
    const right = readSum(reading, skipNewlines(code, at + 1, within.end), { ...within, hasCommas: true });
    if (right === null) return { ...whole, isReplaced: whole.isReplaced || operator !== "-join" };
    whole =
      operator === "-join"
        ? joined(reading, whole, right, index)
        : replacedByPattern(reading, whole, operator, right, index);
  }
  return whole;
}

const BINARY = /^-(?:join|[ci]?replace)$/;

function joined(reading: Reading, list: Expression, separator: Expression, at: number): Expression {
  const sum = new Sum(withVariables(reading, list, at, "repeated"));
  sum.join(separator);
  return sum.finish();
}

/** `a + b`. */
function readSum(reading: Reading, index: number, within: Within): Expression | null {
  const { code } = reading;
  const first = readFormat(reading, index, within);
  if (first === null) return null;
  const sum = new Sum(first);
  for (;;) {
    const at = operatorAt(reading, sum.next, within);
    if (code.operator(at) !== "+") return sum.finish();
    const right = readFormat(reading, skipNewlines(code, at + 1, within.end), within);
    if (right === null) return sum.finish();
    sum.add(right);
  }
}

/** `'…{0}…' -f $a, $b`. */
function readFormat(reading: Reading, index: number, within: Within): Expression | null {
  const { code } = reading;
  const format = readList(reading, index, within);
  const at = format === null ? -1 : operatorAt(reading, format.next, within);
  if (format === null || format.isList || code.operator(at) !== "-f") return format;
  const values = readList(reading, skipNewlines(code, at + 1, within.end), { ...within, hasCommas: true });
  if (values === null) return format;
  const strings = [...format.strings, ...values.strings];
  const known = withVariables(reading, format, index, "all");
  const items = [formatTemplate(known.items.flat(), values.items)];
  return { ...known, items, strings, isFormat: true, next: values.next };
}

/** `a, b`. */
function readList(reading: Reading, index: number, within: Within): Expression | null {
  const { code } = reading;
  const first = readOperand(reading, index, within);
  if (first === null || !within.hasCommas || code.operator(first.next) !== ",") return first;
  const list = new Sum({ ...first, isList: true });
  while (list.next < within.end && code.operator(list.next) === ",") {
    const item = readOperand(reading, skipNewlines(code, list.next + 1, within.end), within);
    if (item === null) break;
    list.add(item);
  }
  return list.finish();
}

/** Where the next operator may stand: in parentheses also behind line ends. */
function operatorAt({ code }: Reading, index: number, { end, isOverLines }: Within): number {
  const at = isOverLines ? skipNewlines(code, index, end) : index;
  return at < end ? at : code.tokens.length;
}
