import type { Lab } from "./lab.ts";

/** One line of the table of contents: what is measured, against what, and what we want. */
export interface Metric {
  /** As in the list of goals: "P5". */
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  /** What counts as 1.0. */
  readonly reference: string;
  readonly run: (lab: Lab) => Promise<readonly Figure[]>;
}

/** One line of the result. Figures of both sides come from the same run, taken in turns. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly ours: readonly number[];
  /** Empty when there is nothing to compare with. */
  readonly reference: readonly number[];
  /** Null where the figure only explains another one. */
  readonly goal: Goal | null;
}

export type Unit = "ms" | "KB" | "MB" | "count" | "%";

/** `ratio` is ours ÷ reference of the medians, `ratioOfP95` of the 95th percentiles, `ours` is our median itself. */
export interface Goal {
  readonly of: "ratio" | "ratioOfP95" | "ours";
  readonly atMost?: number;
  readonly atLeast?: number;
}
