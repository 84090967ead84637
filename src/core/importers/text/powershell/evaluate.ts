import type { Code } from "../code.ts";
import { formatTemplate } from "../template.ts";
import { type Expression, Sum } from "./expression.ts";
import { readOperand } from "./operand.ts";
import { type Reading, type Within, skipNewlines } from "./reading.ts";
import type { Token } from "./token.ts";

/** Reads expressions from the words of one script, without running anything. */
export class Evaluator {
  readonly #reading: Reading;

  constructor(code: Code<Token>) {
    this.#reading = { code, passed: [], inner: (index, within) => readSum(this.#reading, index, within) };
  }

  /** The expression that begins at a token; null when none does. `hasCommas` is false among parameters. */
  read(index: number, end: number, hasCommas: boolean): Expression | null {
    return readSum(this.#reading, index, { end, hasCommas, isOverLines: false, depth: 0 });
  }

  /** The brackets, by their first token, that were passed over since the last call: what is in them was not read. */
  takePassed(): readonly number[] {
    return this.#reading.passed.splice(0);
  }
}

/** `a + b`, and what binds less: `-join`. */
function readSum(reading: Reading, index: number, within: Within): Expression | null {
  const { code } = reading;
  const first = readFormat(reading, index, within);
  if (first === null) return null;
  const sum = new Sum(first);
  for (;;) {
    const at = operatorAt(reading, sum.next, within);
    const operator = code.operator(at);
    if (operator !== "+" && operator !== "-join") break;
    const right = readFormat(reading, skipNewlines(code, at + 1, within.end), within);
    if (right === null) break;
    if (operator === "+") sum.add(right);
    else sum.join(right);
  }
  const whole = sum.finish();
  return { ...whole, isReplaced: whole.isReplaced || /^-[ci]?replace$/.test(code.operator(whole.next)) };
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
  const items = [formatTemplate(format.items.flat(), values.items)];
  return { ...format, items, strings, isFormat: true, next: values.next };
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
