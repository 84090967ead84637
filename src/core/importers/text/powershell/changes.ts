import type { Code } from "../code.ts";
import { builderAt } from "./builder.ts";
import type { Token } from "./token.ts";

/** Whether a variable is given a value at a token: `$a =`, `$a +=`, `$a++`, or `foreach ($a in …)`. */
export function isAssignment(code: Code<Token>, at: number): boolean {
  if (code.tokens[at]?.kind !== "variable") return false;
  const next = code.tokens[at + 1];
  const operator = code.operator(at + 1);
  if (operator.endsWith("=") || operator === "++" || operator === "--") return true;
  return next?.kind === "word" && next.text === "in";
}

/** Variables that are set in one statement, at most. */
const MOST_TOGETHER = 32;

/** Where the variables of a script are changed, or may be, in the order of the script. */
export class Changes {
  /** Variables that hold a builder somewhere. */
  readonly builders: ReadonlySet<string>;
  readonly #code: Code<Token>;
  readonly #byName = new Map<string, number[]>();
  /** The token at which a variable was last set as a whole, of those seen so far. */
  readonly #lastSet = new Map<string, number>();
  /** Variables that a block may change for code outside of it, so that the order in the script says nothing. */
  readonly #unordered = new Set<string>();

  constructor(code: Code<Token>) {
    this.#code = code;
    this.builders = new Set(code.tokens.flatMap((token, at) => (isBuilder(code, at) ? [nameOf(token)] : [])));
    code.tokens.forEach((token, at) => {
      const name = nameOf(token);
      if (token.kind !== "variable" || !isChange(code, at, this.builders.has(name))) return;
      const reachesOut = /^\$\{?(?:script|global):/i.test(code.source(at, at + 1)) && code.blockAround(at).start > 0;
      if (reachesOut || (this.builders.has(name) && !this.#beginsInBlock(name, at))) this.#unordered.add(name);
      this.#add(name, at);
    });
  }

  /** Whether a variable is changed more than once. */
  isRepeated(name: string): boolean {
    return (this.#byName.get(name)?.length ?? 0) > 1;
  }

  /** The token at which a variable was changed last before another token, when that tells what it is there; else -1. */
  lastBefore(name: string, at: number): number {
    if (this.#unordered.has(name)) return -1;
    const changes = this.#byName.get(name) ?? [];
    const index = firstFrom(changes, at) - 1;
    const last = changes[index] ?? -1;
    if (last < 0 || this.#isSameBlock(last, at)) return last;
    const { start, end } = this.#code.blockAround(last);
    const offset = this.#code.tokens[at]?.start ?? 0;
    const isInside = start <= offset && offset < end;
    return isInside && index === changes.length - 1 ? last : -1;
  }

  /** The token at which a variable is changed next behind another token; -1 when it is not. */
  nextBehind(name: string, at: number): number {
    return this.#byName.get(name)?.[firstFrom(this.#byName.get(name) ?? [], at + 1)] ?? -1;
  }

  #add(name: string, at: number): void {
    const known = this.#byName.get(name);
    if (known === undefined) this.#byName.set(name, [at]);
    else known.push(at);
    if (this.#code.operator(at + 1) === "=") this.#lastSet.set(name, at);
  }

  /** Whether what is changed at a token was made in the very same block. */
  #beginsInBlock(name: string, at: number): boolean {
    if (isBuilder(this.#code, at)) return true;
    const made = this.#lastSet.get(name);
    return made !== undefined && this.#isSameBlock(made, at);
  }

  #isSameBlock(one: number, other: number): boolean {
    return this.#code.blockAround(one).start === this.#code.blockAround(other).start;
  }
}

/** The first index of an ascending list whose number is at least `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameOf(token: Token | undefined): string {
  return token?.kind === "variable" ? token.text : "";
}

function isBuilder(code: Code<Token>, at: number): boolean {
  return code.tokens[at]?.kind === "variable" && code.operator(at + 1) === "=" && builderAt(code, at + 2) !== null;
}

/** Whoever mentions an object may change it, unless it only asks for its text. */
function isChange(code: Code<Token>, at: number, isObject: boolean): boolean {
  if (isAssignment(code, at) || isParameter(code, at) || isOneOfSeveral(code, at)) return true;
  if (["++", "--"].includes(code.operator(at - 1)) || isReference(code, at)) return true;
  const member = code.tokens[at + 1];
  return isObject && !(member?.kind === "word" && member.text === ".tostring");
}

/** `param($a)` and `function f($a)`. */
function isParameter(code: Code<Token>, at: number): boolean {
  const open = code.openingAround(at);
  if (code.operator(open) !== "(") return false;
  return isWord(code, open - 1, "param") || isWord(code, open - 2, "function") || isWord(code, open - 2, "filter");
}

/** `$a, $b = …`. */
function isOneOfSeveral(code: Code<Token>, at: number): boolean {
  let next = at;
  while (next < at + MOST_TOGETHER && code.operator(next + 1) === "," && code.tokens[next + 2]?.kind === "variable")
    next += 2;
  return next > at && code.operator(next + 1) === "=";
}

/** `[ref]$a`. */
function isReference(code: Code<Token>, at: number): boolean {
  return code.operator(at - 1) === "]" && isWord(code, at - 2, "ref");
}

function isWord(code: Code<Token>, at: number, text: string): boolean {
  const token = code.tokens[at];
  return token?.kind === "word" && token.text === text;
}
