/** Which row of one list is which row of another: by what names a row, not by where it stands. */
import type { ListKind } from "./lists.ts";
import { type Meaning, contentOf, contentWithout } from "./meaning.ts";

export interface Matched {
  /** Indexes of rows that belong together, in the order of the second list. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

type Name = (row: Meaning) => string | null;

/** Matches rows in time that grows with their number, in turns: same content, same name, all but one part alike. */
export function matchRows(before: readonly Meaning[], after: readonly Meaning[], { names }: ListKind): Matched {
  const match = new Matching(before, after);
  const [strongest, ...weaker] = names;
  match.byName(contentOf);
  if (strongest !== undefined) match.byName(strongest);
  for (const name of partNames(match.left())) match.onlyOnes((row) => contentWithout(row, name), { besideSame: true });
  for (const name of weaker) match.onlyOnes(name, { besideSame: false });
  match.onlyOnes(() => "", { besideSame: true, onlyLeaves: true });
  return match.result();
}

/** The parts that a row may differ in and still be recognised. */
function partNames(rows: readonly Meaning[]): readonly string[] {
  return [...new Set(rows.flatMap(({ parts }) => [...parts.keys()]))];
}

interface Limits {
  /** Only between the same matched rows. */
  readonly besideSame: boolean;
  /** Only rows that are single values. */
  readonly onlyLeaves?: boolean;
}

class Matching {
  readonly #before: readonly Meaning[];
  readonly #after: readonly Meaning[];
  /** The partner of each row, by index; -1 while it has none. */
  readonly #partners: { readonly before: Int32Array; readonly after: Int32Array };

  constructor(before: readonly Meaning[], after: readonly Meaning[]) {
    this.#before = before;
    this.#after = after;
    this.#partners = {
      before: new Int32Array(before.length).fill(-1),
      after: new Int32Array(after.length).fill(-1),
    };
  }

  /** Rows without a partner, of both lists. */
  left(): readonly Meaning[] {
    const { before, after } = this.#partners;
    return [
      ...this.#before.filter((_, index) => before[index] === -1),
      ...this.#after.filter((_, index) => after[index] === -1),
    ];
  }

  /** Rows of the same name belong together; several in their order. */
  byName(name: Name): void {
    const waiting = grouped(this.#unmatched("after", name));
    for (const [key, index] of this.#unmatched("before", name)) {
      const partner = waiting.get(key)?.shift();
      if (partner !== undefined) this.#join(index, partner);
    }
  }

  /** Rows of the same name belong together where there is just one on each side. */
  onlyOnes(name: Name, { besideSame, onlyLeaves = false }: Limits): void {
    const isAsked = ({ state }: Meaning): boolean => !onlyLeaves || state !== "group";
    const keys = (side: "before" | "after") => {
      const gaps = besideSame ? this.#gaps(side) : null;
      const rows = side === "before" ? this.#before : this.#after;
      const found = this.#unmatched(side, (row) => (isAsked(row) ? name(row) : null));
      return grouped(found.map(([key, index]) => [`${key}#${gaps?.[index] ?? ""}#${rows[index]?.state ?? ""}`, index]));
    };
    const after = keys("after");
    for (const [key, [index, ...more]] of keys("before")) {
      const [partner, ...others] = after.get(key) ?? [];
      if (index !== undefined && partner !== undefined && more.length === 0 && others.length === 0)
        this.#join(index, partner);
    }
  }

  result(): Matched {
    const { before, after } = this.#partners;
    const pairs = [...after].flatMap((partner, index) => (partner < 0 ? [] : [[partner, index] as const]));
    const alone = (partners: Int32Array) => [...partners.keys()].filter((index) => partners[index] === -1);
    return { pairs, removed: alone(before), added: alone(after) };
  }

  #join(before: number, after: number): void {
    this.#partners.before[before] = after;
    this.#partners.after[after] = before;
  }

  #unmatched(side: "before" | "after", name: Name): readonly (readonly [key: string, index: number])[] {
    const rows = side === "before" ? this.#before : this.#after;
    const partners = this.#partners[side];
    return rows.flatMap((row, index) => {
      const key = partners[index] === -1 ? name(row) : null;
      return key === null ? [] : [[key, index] as const];
    });
  }

  /** Behind which pair each row stands: the same number for the same pair on both sides. */
  #gaps(side: "before" | "after"): Int32Array {
    const partners = this.#partners[side];
    const gaps = new Int32Array(partners.length);
    let last = -1;
    for (const [index, partner] of partners.entries()) {
      if (partner >= 0) last = side === "before" ? partner : index;
      gaps[index] = last;
    }
    return gaps;
  }
}

function grouped(keyed: readonly (readonly [key: string, index: number])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [key, index] of keyed) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}
