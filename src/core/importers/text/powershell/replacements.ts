import { replaceIn } from "../replaceIn.ts";
import { type Template, plainText } from "../template.ts";
import type { Expression } from "./expression.ts";
import { textOfPattern, textOfReplacement } from "./literalPattern.ts";
import type { Reading } from "./reading.ts";
import { withVariables } from "./withVariables.ts";

/** What is replaced by what, and whether letter case does not count. */
interface Replacement {
  readonly sought: string;
  readonly by: Template;
  readonly ignoresCase: boolean;
  /** The variables whose values are in it. */
  readonly filledIn: Expression["filledIn"];
}

/** `left -replace right`: patterns of .NET, of which those are carried out that stand for one text. */
export function replacedByPattern(
  reading: Reading,
  left: Expression,
  operator: string,
  right: Expression,
  at: number,
): Expression {
  const { items, filledIn } = withVariables(reading, right, at, "all");
  const pattern = plainText(items[0] ?? []);
  const sought = pattern === null ? null : textOfPattern(pattern);
  const by = replacementOf(items[1] ?? []);
  const isKnown = sought !== null && by !== null && items.length <= 2;
  const how = isKnown ? { sought, by, ignoresCase: operator !== "-creplace", filledIn } : null;
  return { ...replaced(reading, left, how, at), next: right.next };
}

/** `left.Replace(…)`: texts as they stand, letter by letter. */
export function replacedByText(reading: Reading, left: Expression, values: Expression, at: number): Expression {
  const { items, filledIn } = withVariables(reading, values, at, "all");
  const sought = plainText(items[0] ?? []);
  const by = nothingFor(items[1] ?? []);
  const isKnown = sought !== null && sought !== "" && items.length === 2;
  return replaced(reading, left, isKnown ? { sought, by, ignoresCase: false, filledIn } : null, at);
}

/** The expression with something replaced; as it was, and marked so, when that is not known. */
function replaced(reading: Reading, left: Expression, how: Replacement | null, at: number): Expression {
  const subject = withVariables(reading, left, at, "all");
  const isText = subject.strings.length > 0 || subject.isWorkedOut;
  if (how === null || !isText || !reading.variables.mayWorkOn(subject.items)) return { ...left, isReplaced: true };
  const items = subject.items.map((item) => replaceIn(item.map(unnamed), how.sought, how.by, how.ignoresCase));
  const known = items.filter((item) => item !== null);
  if (known.length < items.length) return { ...left, isReplaced: true };
  const filledIn = [...subject.filledIn, ...how.filledIn];
  return { ...subject, items: known, filledIn, isWorkedOut: true };
}

/** What is filled in later would escape the replacement. */
function unnamed(piece: Template[number]): Template[number] {
  return typeof piece === "string" ? piece : { ...piece, name: null };
}

/** A replacement with its `$` resolved; null when it refers to what was matched. */
function replacementOf(template: Template): Template | null {
  const pieces = nothingFor(template).map((piece, index, all) => {
    if (typeof piece !== "string") return piece;
    return piece.endsWith("$") && index < all.length - 1 ? null : textOfReplacement(piece);
  });
  return pieces.every((piece) => piece !== null) ? pieces : null;
}

/** `$null` is the empty text. */
function nothingFor(template: Template): Template {
  return template.filter((piece) => typeof piece === "string" || piece.name !== "null");
}
