import { type Template, formatTemplate, joinedBy, plainText } from "../template.ts";
import { argumentsIn } from "./arguments.ts";
import { type Expression, expressionOf } from "./expression.ts";
import { patternOfText } from "./literalPattern.ts";
import { DEEPEST, type Reading, type Within } from "./reading.ts";
import { withVariables } from "./withVariables.ts";

/** What is made of arguments by `[string]::Join` and its kin; null when that is not known. */
const CALLS: Readonly<Record<string, (values: readonly Template[]) => Template | null>> = {
  "string::join": ([separator = [], ...members]) => joinedBy(members, separator),
  "string::concat": (values) => values.flat(),
  "string::format": ([format = [], ...values]) => formatTemplate(format, values),
  "regex::escape": ([value = []]) => {
    const text = plainText(value);
    return text === null ? null : [patternOfText(text)];
  },
};

/** Windows is where these scripts run. */
const VALUES: Readonly<Record<string, string>> = { "environment::newline": "\r\n", "string::empty": "" };

/** The value of a static member of a type, such as `[Environment]::NewLine`; null when only running it tells. */
export function staticMember(reading: Reading, open: number, close: number, within: Within): Expression | null {
  const { code } = reading;
  const member = code.tokens[close + 2];
  if (member?.kind !== "word") return null;
  const type = code
    .source(open + 1, close)
    .toLowerCase()
    .replace(/^system\.(?:text\.regularexpressions\.)?/, "");
  const name = `${type}::${member.text}`;
  const value = VALUES[name];
  if (value !== undefined) return expressionOf([[value]], close + 3);
  const call = CALLS[name];
  const [from, to] = [close + 3, code.operator(close + 3) === "(" ? code.closing(close + 3) : -1];
  if (call === undefined || to < 0 || within.depth >= DEEPEST) return null;
  const values = argumentsIn(reading, { open: from, close: to }, within.depth);
  const known = values && withVariables(reading, values, from, "repeated");
  const items = known && call(known.items);
  return (
    known && items && { ...known, items: [items], isList: false, isFormat: name === "string::format", next: to + 1 }
  );
}
