import type { Named } from "../literal.ts";
import { hasMarkup } from "../markers.ts";
import { type Template, joinTexts, joinedBy, writtenText } from "../template.ts";
import type { Expression } from "./expression.ts";
import type { Reading } from "./reading.ts";
import type { Held } from "./variables.ts";

/** Which holes are to be filled: all whose value is known, or only those that {@link Constants} cannot fill. */
type Which = "all" | "repeated";

/**
 * An expression with what its variables hold at a token put in. A variable by itself may be a list; in a text a list
 * stands with blanks between its members.
 */
export function withVariables(reading: Reading, expression: Expression, at: number, which: Which): Expression {
  const filler = new Filler(reading, at, which);
  const items = expression.items.flatMap((item) => filler.item(item)).map(joinTexts);
  if (!filler.hasFilled) return filler.hasClosed ? { ...expression, items } : expression;
  return {
    ...expression,
    items,
    isList: expression.isList || filler.isList,
    madeFrom: [...expression.madeFrom, ...filler.madeFrom],
    filledIn: [...expression.filledIn, ...filler.filledIn],
    isWorkedOut: true,
  };
}

class Filler {
  readonly madeFrom: Held["madeFrom"][number][] = [];
  readonly filledIn: Named[] = [];
  hasFilled = false;
  hasClosed = false;
  isList = false;
  readonly #reading: Reading;
  readonly #at: number;
  readonly #which: Which;

  constructor(reading: Reading, at: number, which: Which) {
    this.#reading = reading;
    this.#at = at;
    this.#which = which;
  }

  item(item: Template): readonly Template[] {
    const [only] = item;
    const held = item.length === 1 && only !== undefined ? this.#heldBy(only) : null;
    if (held === null) return [item.flatMap((piece) => this.#inText(piece))];
    this.isList ||= held.isList;
    return held.items;
  }

  #inText(piece: Template[number]): Template {
    const held = this.#heldBy(piece);
    if (held === null) return [this.#closed(piece)];
    return held.isList ? joinedBy(held.items, [" "]) : held.items.flat();
  }

  /** What is not known here must not be filled with what the variable holds later. */
  #closed(piece: Template[number]): Template[number] {
    if (typeof piece === "string" || piece.name === null || piece.name === "null") return piece;
    if (!this.#reading.variables.isRepeated(piece.name)) return piece;
    this.hasClosed = true;
    return { ...piece, name: null };
  }

  #heldBy(piece: Template[number]): Held | null {
    const { variables } = this.#reading;
    if (typeof piece === "string" || piece.name === null) return null;
    if (this.#which === "repeated" && !variables.isRepeated(piece.name)) return null;
    const held = variables.heldAt(piece.name, this.#at);
    if (held === null) return null;
    this.hasFilled = true;
    for (const named of held.filledIn) this.filledIn.push(named);
    // What holds a profile is no value in it.
    const start = held.madeFrom[0]?.start ?? 0;
    if (!held.items.some((item) => hasMarkup(writtenText(item)))) this.filledIn.push({ written: piece.source, start });
    for (const range of held.madeFrom) this.madeFrom.push(range);
    return held;
  }
}
