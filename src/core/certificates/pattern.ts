/**
 * A small matcher for regular expressions. The engine of the browser may need ages for a hostile expression; this one
 * keeps sets of positions, so its work stays bounded, and it refuses what it does not know.
 */
export interface Pattern {
  /** Whether the expression matches the text from end to end, with or without regard to case. */
  readonly matchesAll: (text: string, ignoreCase: boolean) => boolean;
  /** Whether it matches some part of the text. */
  readonly matchesPart: (text: string, ignoreCase: boolean) => boolean;
}

/** Where a part of the expression may end, given where it may start. */
type Step = (starts: Positions, subject: Subject) => Positions;
type Positions = ReadonlySet<number>;
interface Subject {
  readonly text: string;
  readonly ignoreCase: boolean;
}
type Accepts = (letter: string) => boolean;

const MAX_LENGTH = 512;
/** Work grows with each level of repetition inside repetition. */
const MAX_DEPTH = 2;

/**
 * Reads an expression of letters, `.`, `[…]`, `(…)`, `|`, `*`, `+`, `?`, `^`, `$` and the escapes \d \w \s and their
 * opposites. Null when it is wrong, or holds anything else (counts, look-around, back references, lazy repetition).
 */
export function parsePattern(expression: string): Pattern | null {
  if (expression.length > MAX_LENGTH) return null;
  const reader = new Reader(expression);
  const step = reader.alternatives(0);
  if (step === null || !reader.isAtEnd) return null;
  return {
    matchesAll: (text, ignoreCase) => step(new Set([0]), { text, ignoreCase }).has(text.length),
    matchesPart: (text, ignoreCase) => step(everyPosition(text), { text, ignoreCase }).size > 0,
  };
}

function everyPosition(text: string): Positions {
  return new Set(Array.from({ length: text.length + 1 }, (_, index) => index));
}

/** Recursive descent: each method reads one construct, and returns null when it is not understood. */
class Reader {
  readonly #expression: string;
  #at = 0;
  /** How deep repetitions stand in one another in what was read last. */
  #depth = 0;

  constructor(expression: string) {
    this.#expression = expression;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#expression.length;
  }

  alternatives(level: number): Step | null {
    if (level > 8) return null;
    const ways: Step[] = [];
    let depth = 0;
    do {
      const way = this.#sequence(level);
      if (way === null) return null;
      ways.push(way);
      depth = Math.max(depth, this.#depth);
    } while (this.#take("|"));
    this.#depth = depth;
    return (starts, subject) => union(ways.map((way) => way(starts, subject)));
  }

  #sequence(level: number): Step | null {
    const steps: Step[] = [];
    let depth = 0;
    while (!this.isAtEnd && !"|)".includes(this.#peek())) {
      const step = this.#repeated(level);
      if (step === null) return null;
      steps.push(step);
      depth = Math.max(depth, this.#depth);
    }
    this.#depth = depth;
    return (starts, subject) => steps.reduce((positions, step) => step(positions, subject), starts);
  }

  #repeated(level: number): Step | null {
    this.#depth = 0;
    const isAnchor = "^$".includes(this.#peek());
    const once = this.#atom(level);
    if (once === null || isAnchor) return this.#unlessRepeated(once);
    if (this.#take("?")) return this.#unlessRepeated((starts, subject) => union([starts, once(starts, subject)]));
    const isStar = this.#take("*");
    if (!isStar && !this.#take("+")) return once;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) return null;
    const more: Step = (starts, subject) => closure(starts, (positions) => once(positions, subject));
    return this.#unlessRepeated(isStar ? more : (starts, subject) => more(once(starts, subject), subject));
  }

  /** `a*?`, `a*+`, `a**` and `^*` mean something else to each engine, or nothing. */
  #unlessRepeated(step: Step | null): Step | null {
    return this.isAtEnd || !"?*+{".includes(this.#peek()) ? step : null;
  }

  #atom(level: number): Step | null {
    const letter = this.#next();
    switch (letter) {
      case "*":
      case "+":
      case "?":
      case "{":
        return null;
      case "(":
        return this.#group(level);
      case "[":
        return this.#set();
      case ".":
        return one((letter) => letter !== "\n");
      case "^":
        return (starts) => new Set([...starts].filter((at) => at === 0));
      case "$":
        return (starts, { text }) => new Set([...starts].filter((at) => at === text.length));
      case "\\":
        return this.#escape();
      default:
        return one((other) => other === letter);
    }
  }

  #group(level: number): Step | null {
    if (this.#peek() === "?" && !(this.#take("?") && this.#take(":"))) return null;
    const step = this.alternatives(level + 1);
    return step !== null && this.#take(")") ? step : null;
  }

  #set(): Step | null {
    const isNegated = this.#take("^");
    const members: Accepts[] = [];
    while (!this.isAtEnd && this.#peek() !== "]") {
      const member = this.#member();
      if (member === null) return null;
      members.push(member);
    }
    if (members.length === 0 || !this.#take("]")) return null;
    return one((letter) => members.some((accepts) => accepts(letter)), isNegated);
  }

  #member(): Accepts | null {
    const first = this.#next();
    if (first === "[") return null;
    if (first === "\\") return escaped(this.#next());
    const isRange = this.#peek() === "-" && this.#expression.charAt(this.#at + 1) !== "]";
    if (!isRange) return (letter) => letter === first;
    this.#at += 1;
    const last = this.#next();
    return last === "" || last === "\\" || last < first ? null : (letter) => first <= letter && letter <= last;
  }

  #escape(): Step | null {
    const accepts = escaped(this.#next());
    return accepts === null ? null : one(accepts);
  }

  #peek(): string {
    return this.#expression.charAt(this.#at);
  }

  #next(): string {
    return this.#expression.charAt(this.#at++);
  }

  #take(letter: string): boolean {
    const isThere = this.#peek() === letter && !this.isAtEnd;
    if (isThere) this.#at += 1;
    return isThere;
  }
}

/** What a backslash and a letter stand for; null for what is not known here. */
function escaped(letter: string): Accepts | null {
  const set = /^[dws]$/i.test(letter) ? new RegExp(`^\\${letter}$`) : null;
  if (set !== null) return (other) => set.test(other);
  return letter === "" || /[a-z0-9]/i.test(letter) ? null : (other) => other === letter;
}

function one(accepts: Accepts, isNegated = false): Step {
  return (starts, { text, ignoreCase }) => {
    const takes = (at: number) => {
      const letter = text.charAt(at);
      const cases = ignoreCase ? [letter, letter.toLowerCase(), letter.toUpperCase()] : [letter];
      return at < text.length && cases.some(accepts) !== isNegated;
    };
    return new Set([...starts].filter(takes).map((at) => at + 1));
  };
}

function union(sets: readonly Positions[]): Positions {
  return new Set(sets.flatMap((set) => [...set]));
}

/** All positions that any number of rounds leads to. Only new ones go into the next round, so it ends. */
function closure(starts: Positions, once: (starts: Positions) => Positions): Positions {
  const reached = new Set(starts);
  let fresh = starts;
  while (fresh.size > 0) {
    fresh = new Set([...once(fresh)].filter((at) => !reached.has(at)));
    for (const at of fresh) reached.add(at);
  }
  return reached;
}
