import type { Range } from "../../../xml/document.ts";
import type { Code } from "../code.ts";
import type { Named } from "../literal.ts";
import { type Template, joinTexts, joinedBy } from "../template.ts";
import { Changes } from "./changes.ts";
import type { Token } from "./token.ts";

/** What a variable holds at some place of a script. */
export interface Held {
  /** One text, or the members of a list. */
  readonly items: readonly Template[];
  readonly isList: boolean;
  /** Where in the script the texts stand that it was made of. */
  readonly madeFrom: readonly Range[];
  /** The variables whose values were put in. */
  readonly filledIn: readonly Named[];
}

/** A text or a list that grew statement by statement, and the variable that holds it. */
export interface Grown extends Held {
  readonly variable: string;
}

/** A value that only grows at its end, so that what it was before is its beginning. */
interface Chain {
  readonly variable: string;
  readonly isList: boolean;
  /** The pieces of a text, or the members of a list. */
  readonly pieces: Template[number][];
  readonly members: Template[];
  readonly ranges: Range[];
  readonly filledIn: Named[];
  hasGrown: boolean;
  /** How long all of it is as a text. */
  characters: number;
}

interface State {
  readonly chain: Chain;
  /** How much of the chain is the value. */
  readonly length: number;
  readonly rangeCount: number;
}

/** Characters that all values may come to that are looked up or worked on: values made of values grow fast. */
const MOST_CHARACTERS = 4_000_000;

/** What the variables of a script hold, as far as the order of its statements tells without running it. */
export class Variables {
  readonly #changes: Changes;
  /** By the token at which the variable is changed. */
  readonly #states = new Map<number, State>();
  #pending = -1;
  #charactersLeft = MOST_CHARACTERS;

  constructor(code: Code<Token>) {
    this.#changes = new Changes(code);
  }

  /** Whether a variable holds a builder somewhere. */
  isBuilder(name: string): boolean {
    return this.#changes.builders.has(name);
  }

  /** Whether a variable is changed more than once. */
  isRepeated(name: string): boolean {
    return this.#changes.isRepeated(name);
  }

  /** Says that what follows is read to change a variable at a token: until that is done it holds what it held. */
  startChange(at: number): void {
    this.#pending = at;
  }

  /** What a variable holds at a token; null when that is not known. */
  heldAt(name: string, at: number): Held | null {
    const last = this.#changes.lastBefore(name, at);
    const state = this.#states.get(last === this.#pending ? this.#changes.lastBefore(name, last) : last);
    if (state === undefined) return null;
    return this.#mayCopy(state) ? heldOf(state) : null;
  }

  /** Whether there is time to look for something in texts once more. */
  mayWorkOn(items: readonly Template[]): boolean {
    this.#charactersLeft -= items.reduce((sum, item) => sum + lengthOfText(item), 0);
    return this.#charactersLeft >= 0;
  }

  /** Takes note of a value that a variable is given at a token. */
  set(at: number, variable: string, { items, isList, madeFrom, filledIn }: Held): void {
    const chain: Chain = {
      variable,
      isList,
      pieces: isList ? [] : [...joinTexts(items.flat())],
      members: isList ? [...items] : [],
      ranges: [...madeFrom],
      filledIn: [...filledIn],
      hasGrown: false,
      characters: items.reduce((sum, item) => sum + lengthOfText(item), 0),
    };
    this.#states.set(at, stateOf(chain));
  }

  /** Takes note of what is added at a token to a variable; true when it is known what it was added to. */
  add(at: number, name: string, { items, isList, madeFrom, filledIn }: Held): boolean {
    const state = this.#states.get(this.#changes.lastBefore(name, at));
    if (state === undefined) return false;
    const chain = this.#growing(state);
    if (chain === null) return false;
    if (chain.isList) for (const item of items) chain.members.push(item);
    else for (const piece of isList ? joinedBy(items, [" "]) : items.flat()) chain.pieces.push(piece);
    for (const range of madeFrom) chain.ranges.push(range);
    for (const named of filledIn) chain.filledIn.push(named);
    chain.hasGrown = true;
    chain.characters += items.reduce((sum, item) => sum + lengthOfText(item), 0);
    this.#states.set(at, stateOf(chain));
    return true;
  }

  /** The values that grew, each at its longest, unless something unknown was added. `isAnew` knows fresh values. */
  grown(isAnew: (at: number) => boolean, nameAt: (at: number) => string): readonly Grown[] {
    const last = new Map<Chain, number>();
    for (const [at, { chain }] of this.#states) last.set(chain, Math.max(at, last.get(chain) ?? -1));
    return [...last].flatMap(([chain, at]) => {
      const next = this.#changes.nextBehind(nameAt(at), at);
      const isWhole = chain.hasGrown && (next < 0 || isAnew(next));
      return isWhole ? [{ ...heldOf(stateOf(chain)), variable: chain.variable }] : [];
    });
  }

  /** The chain of a state to add to: a copy when something else was added to it already. */
  #growing(state: State): Chain | null {
    const { chain, length, rangeCount } = state;
    if (lengthOf(chain) === length) return chain;
    if (!this.#mayCopy(state)) return null;
    const { isList, pieces, members, ranges } = chain;
    return {
      ...chain,
      pieces: isList ? [] : pieces.slice(0, length),
      members: isList ? members.slice(0, length) : [],
      ranges: ranges.slice(0, rangeCount),
      filledIn: [...chain.filledIn],
    };
  }

  #mayCopy({ chain, rangeCount }: State): boolean {
    this.#charactersLeft -= chain.characters + rangeCount;
    return this.#charactersLeft >= 0;
  }
}

/** What a hole counts as, which becomes a question. */
const LENGTH_OF_HOLE = 100;

/** How long a template is as a text, counted so that also many empty pieces count. */
function lengthOfText(template: Template): number {
  return template.reduce((sum, piece) => sum + (typeof piece === "string" ? piece.length + 1 : LENGTH_OF_HOLE), 0);
}

function lengthOf({ isList, members, pieces }: Chain): number {
  return isList ? members.length : pieces.length;
}

function stateOf(chain: Chain): State {
  return { chain, length: lengthOf(chain), rangeCount: chain.ranges.length };
}

function heldOf({ chain, length, rangeCount }: State): Held {
  const { isList, members, pieces, ranges } = chain;
  const items = isList ? members.slice(0, length) : [pieces.slice(0, length)];
  return { items, isList, madeFrom: ranges.slice(0, rangeCount), filledIn: chain.filledIn };
}
