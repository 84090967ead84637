import type { Rule } from "./rule.ts";

/** Rules about one subject. */
export interface Area {
  readonly id: string;
  /** In words. */
  readonly title: string;
  /** The panel in which most of it is mended. */
  readonly panel: string;
  readonly rules: readonly Rule[];
}

/** Declares an area; its rules are in the order in which they are listed. */
export function defineArea(words: Omit<Area, "rules">, rules: readonly Rule[]): Area {
  return { ...words, rules };
}
