import type { Range } from "../../xml/document.ts";
import { type Hole, type Template, plainText } from "./template.ts";

/** A place where a program gives a variable its value. */
export interface Setting {
  /** As the language compares names. */
  readonly name: string;
  /** As written there: `$Servers`. */
  readonly written: string;
  readonly start: number;
  /** From where on it has the value: behind the value itself. */
  readonly from: number;
  /** The value; null when that is known only when the program runs. */
  readonly value: Template | null;
  /** The part of the program that knows the variable. */
  readonly block: Range;
  /** Whether something outside may set it otherwise, such as the default of a parameter. */
  readonly isDefault: boolean;
}

/** A template in which variables stand as their values, and which those are. */
export interface Resolved {
  readonly template: Template;
  readonly filledIn: readonly Setting[];
}

const DEEPEST = 8;
/** Characters that all values put in may come to: variables made of variables grow fast. */
const MOST_CHARACTERS = 4_000_000;

/** The variables of a program that are set exactly once, to what is known without running it. */
export class Constants {
  readonly #settings = new Map<string, Setting | null>();
  #charactersLeft = MOST_CHARACTERS;

  constructor(settings: readonly Setting[]) {
    for (const setting of settings) {
      const isOnly = !this.#settings.has(setting.name) && setting.value !== null && !setting.isDefault;
      this.#settings.set(setting.name, isOnly ? setting : null);
    }
  }

  /** Puts values in for the variables of a template that stands at `at`. */
  resolve(template: Template, at: number): Resolved {
    if (plainText(template) !== null) return { template, filledIn: [] };
    const filledIn = new Set<Setting>();
    const resolved = this.#resolve(template, at, filledIn, 0);
    return { template: resolved, filledIn: [...filledIn] };
  }

  #resolve(template: Template, at: number, filledIn: Set<Setting>, depth: number): Template {
    const pieces: Template[number][] = [];
    for (const piece of template) {
      if (typeof piece === "string") pieces.push(piece);
      else for (const part of this.#valueOf(piece, at, filledIn, depth)) pieces.push(part);
    }
    return pieces;
  }

  #valueOf(hole: Hole, at: number, filledIn: Set<Setting>, depth: number): Template {
    const setting = hole.name === null ? null : this.#settings.get(hole.name);
    if (!setting?.value || depth >= DEEPEST || !isKnownAt(setting, at)) return [hole];
    const inner = new Set<Setting>();
    const value = this.#resolve(setting.value, setting.start, inner, depth + 1);
    // What is nothing but something unknown is better called by the name of the variable.
    if (value.length > 0 && value.every((piece) => typeof piece !== "string")) return [hole];
    this.#charactersLeft -= value.reduce((sum, piece) => sum + (typeof piece === "string" ? piece.length : 1), 1);
    if (this.#charactersLeft < 0) return [hole];
    filledIn.add(setting);
    for (const each of inner) filledIn.add(each);
    return value;
  }
}

function isKnownAt({ from, block }: Setting, at: number): boolean {
  return from <= at && block.start <= at && at < block.end;
}
