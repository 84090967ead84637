import { lineNumberAt } from "../../xml/lines.ts";
import { Constants, type Setting } from "./constants.ts";
import type { Literal, Named } from "./literal.ts";

/** The literals of a program with the values of its constants put in, and a note of each. */
export function resolveLiterals(
  text: string,
  literals: readonly Literal[],
  settings: readonly Setting[],
): readonly Literal[] {
  const constants = new Constants(settings);
  return literals.map((literal) => {
    const { template, filledIn: now } = constants.resolve(literal.template, literal.start);
    const filledIn = eachOnce([...(literal.filledIn ?? []), ...now]);
    if (filledIn.length === 0) return literal;
    return { ...literal, template, notes: [...literal.notes, noteOf(text, filledIn)] };
  });
}

function eachOnce(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.map((each) => [each.written, each])).values()];
}

/** Says what was filled in, not its value: that may be a secret. */
function noteOf(text: string, filledIn: readonly Named[]): string {
  const names = filledIn.slice(0, 20).map(({ written, start }) => `${written} (line ${lineNumberAt(text, start)})`);
  const more = filledIn.length > 20 ? ` and ${filledIn.length - 20} more` : "";
  return `Values that it sets were filled in: ${names.join(", ")}${more}.`;
}
