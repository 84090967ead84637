import type { Template } from "../template.ts";
import type { Expression } from "./expression.ts";

/** What .NET takes for a blank: U+FEFF is none. */
const START = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;
const BLANK = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

/** An expression behind `.trim()`, `.trimstart()` or `.trimend()`; what a variable begins or ends with is not known. */
export function trimmed(expression: Expression, member: string): Expression {
  const trim = (item: Template): Template => {
    const started = member === ".trimend" ? item : withoutBlanksBefore(item);
    return member === ".trimstart" ? started : withoutBlanksBehind(started);
  };
  return { ...expression, items: expression.items.map(trim) };
}

function withoutBlanksBefore(item: Template): Template {
  const index = item.findIndex((piece) => typeof piece !== "string" || piece.replace(START, "") !== "");
  if (index < 0) return [];
  return item
    .slice(index)
    .map((piece, at) => (at === 0 && typeof piece === "string" ? piece.replace(START, "") : piece));
}

function withoutBlanksBehind(item: Template): Template {
  const index = item.findLastIndex((piece) => typeof piece !== "string" || endOf(piece) > 0);
  return item
    .slice(0, index + 1)
    .map((piece, at) => (at === index && typeof piece === "string" ? piece.slice(0, endOf(piece)) : piece));
}

/** Behind the last character that is no blank. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && BLANK.test(text.charAt(end - 1))) end--;
  return end;
}
