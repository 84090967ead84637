import { median, p95 } from "./measure.ts";
import type { Figure } from "./metric.ts";

/** The number that a figure is judged by; NaN when there is nothing to compare with. */
export function judgedNumber({ ours, reference, goal }: Figure): number {
  switch (goal?.of) {
    case "ours":
      return median(ours);
    case "ratioOfP95":
      return p95(ours) / p95(reference);
    case "ratio":
    case undefined:
      return median(ours) / median(reference);
  }
}

/** Whether a figure meets its goal; null when it has none. A figure that is not a number meets none. */
export function isMet(figure: Figure): boolean | null {
  const { goal } = figure;
  if (goal === null) return null;
  const number = judgedNumber(figure);
  return number <= (goal.atMost ?? Infinity) && number >= (goal.atLeast ?? -Infinity);
}
