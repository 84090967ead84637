import type { Difference } from "./difference.ts";

/** Two profiles of ours; or one as designed, before, and what Windows reports of it, after. */
export type Mode = "edit" | "readBack";

export interface Comparison {
  readonly mode: Mode;
  /** True when one text holds only an EAP configuration and the other a whole profile, of which the rest is left out. */
  readonly isOfEapOnly: boolean;
  /** In the order of areas, and within them in that of Windows. */
  readonly differences: readonly Difference[];
  /** What differs without meaning anything. */
  readonly layout: Layout;
}

export interface Layout {
  /** True when not a character differs. */
  readonly isSameText: boolean;
  /** How many comments only the one or the other has. */
  readonly commentsRemoved: number;
  readonly commentsAdded: number;
  /** Titles of what holds the same elements in another order. */
  readonly reordered: readonly string[];
}

/** True when nothing differs in meaning. */
export function meansTheSame({ differences }: Comparison): boolean {
  return differences.every(({ respelling }) => respelling !== null);
}
