import type { Literal } from "../literal.ts";
import { joinedBy } from "../template.ts";
import type { Expression } from "./expression.ts";
import type { StringToken } from "./token.ts";

const HOW: Readonly<Record<StringToken["quote"], string>> = {
  single: "a single-quoted string",
  double: "a double-quoted string",
  singleHere: "a here-string",
  doubleHere: "a double-quoted here-string",
};

const REPLACED = "It is changed with -replace or Replace before it is used; here it is as it was before.";

/**
 * The texts of an expression that has strings, or puts variables together: of a list its members one by one, and all of
 * them as lines.
 */
export function literalsOf(
  expression: Expression,
  place: Pick<Literal, "start" | "end" | "variable">,
): readonly Literal[] {
  const { items, strings, isReplaced, isWorkedOut, madeFrom, filledIn } = expression;
  if (strings.length === 0 && !isWorkedOut && items.flat().length < 2) return [];
  const about = { ...place, madeFrom, filledIn, notes: isReplaced ? [REPLACED] : [] };
  const [item = []] = items;
  if (items.length < 2) return [{ ...about, template: item, how: howOf(expression) }];
  const lines = joinedBy(items, ["\n"]);
  return [
    ...items.map((template) => ({ ...about, template, how: "a string in a list" })),
    { ...about, template: lines, how: "a list of lines" },
  ];
}

function howOf({ strings, isFormat, isList, isWorkedOut }: Expression): string {
  const [only] = strings;
  if (isFormat) return "a format string";
  if (isWorkedOut) return "a string that the script changes";
  if (isList || only === undefined || strings.length > 1) return "a string put together from pieces";
  return HOW[only.quote];
}
