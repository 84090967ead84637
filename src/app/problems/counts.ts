/** How many findings there are of each severity, in figures and in words. */
import { SEVERITIES, type Severity } from "../../core/profile/problems.ts";

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function totalOf(counts: Counts): number {
  return counts.error + counts.warning + counts.advice;
}

/** The worst severity that occurs; null when nothing does. */
export function worstOf(counts: Counts): Severity | null {
  return SEVERITIES.find((severity) => counts[severity] > 0) ?? null;
}

/** "1 error, 2 warnings"; "" when there is nothing. */
export function countWords(counts: Counts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity].toLocaleString("en")} ${nounOf(severity, counts[severity])}`)
    .join(", ");
}

/** "1 problem", "2 problems". */
export function problemWords(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "problem" : "problems"}`;
}

function nounOf(severity: Severity, count: number): string {
  if (severity === "advice") return count === 1 ? "piece of advice" : "pieces of advice";
  return count === 1 ? severity : `${severity}s`;
}
