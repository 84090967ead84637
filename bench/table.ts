import { median, p95 } from "./measure.ts";
import type { Figure, Goal, Metric, Unit } from "./metric.ts";
import { isMet, judgedNumber } from "./verdict.ts";

const HEADINGS = ["", "measured", "ours p50 / p95", "reference p50 / p95", "ratio", "goal", "met"];

/** Each metric with its figures, as aligned text. */
export function table(results: readonly (readonly [Metric, readonly Figure[]])[]): string {
  const rows = results.flatMap(([metric, figures]) => figures.map((figure) => cells(metric, figure)));
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cells({ id }: Metric, figure: Figure): readonly string[] {
  const { what, unit, ours, reference, goal } = figure;
  const ratio = reference.length === 0 ? "" : ratioText(figure);
  return [id, what, spread(ours, unit), spread(reference, unit), ratio, goalText(goal, unit), verdictText(figure)];
}

function ratioText(figure: Figure): string {
  if (figure.goal?.of === "ours") return "";
  const ratio = judgedNumber(figure).toFixed(2);
  return figure.goal?.of === "ratioOfP95" ? `${ratio} at p95` : ratio;
}

function goalText(goal: Goal | null, unit: Unit): string {
  if (goal === null) return "";
  const suffix = goal.of === "ours" && unit !== "count" ? ` ${unit}` : "";
  if (goal.atMost !== undefined) return `≤ ${goal.atMost}${suffix}`;
  return `≥ ${goal.atLeast}${suffix}`;
}

function verdictText(figure: Figure): string {
  const met = isMet(figure);
  if (met === null) return "";
  return met ? "yes" : "no";
}

function spread(figures: readonly number[], unit: Unit): string {
  if (figures.length === 0) return "";
  const middle = rounded(median(figures));
  const isOne = figures.length === 1 || unit === "count";
  return isOne ? `${middle} ${unit}` : `${middle} / ${rounded(p95(figures))} ${unit}`;
}

function rounded(number: number): string {
  if (Number.isInteger(number)) return String(number);
  return number < 1 ? number.toPrecision(2) : number.toFixed(number < 100 ? 1 : 0);
}
