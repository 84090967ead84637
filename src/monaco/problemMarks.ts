/** What the markers of a text say, before Monaco's words for it. */
import { at } from "../core/profile/at.ts";
import { rangeToMark } from "../core/profile/place.ts";
import type { Problem, Severity } from "../core/profile/problems.ts";
import { problemsOf, readAny } from "../core/profile/read.ts";
import type { Range, SyntaxProblem } from "../core/xml/document.ts";
import type { TextReading } from "../store/reading.ts";

export interface ProblemMark {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Offsets of the text; never empty unless the text is. */
  readonly range: Range;
}

/**
 * The marks of a text: where it is broken, and only that while it is; else what does not decode, and the findings.
 * Findings may be older than the text: one whose place is gone has no mark.
 */
export function problemMarks(text: string, reading: TextReading, findings: readonly Problem[]): readonly ProblemMark[] {
  if (reading.problem !== null) return [syntaxMark(text, reading.problem)];
  const { document } = reading;
  if (document === null) return [];
  const undecodable = problemsOf([], readAny(document, at));
  return [...undecodable, ...findings.filter(({ rule }) => rule !== "undecodable")].flatMap((problem) => {
    const range = problem.range ?? (problem.path === undefined ? null : rangeToMark(document, problem.path));
    if (range === null || range.end > text.length) return [];
    const { rule, severity, message } = problem;
    return [{ rule, severity, message, range: visible(text, range) }];
  });
}

function syntaxMark(text: string, { code, message, range }: SyntaxProblem): ProblemMark {
  return { rule: code, severity: "error", message, range: visible(text, range) };
}

/** At least one unit long, so that there is something to underline. */
function visible(text: string, { start, end }: Range): Range {
  if (end > start) return { start, end };
  return start < text.length ? { start, end: start + 1 } : { start: Math.max(start - 1, 0), end: text.length };
}
