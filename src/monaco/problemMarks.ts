/** What the markers of a text say, before Monaco's words for it. */
import type { Finding } from "../core/lint/finding.ts";
import { findingRange } from "../core/lint/findingRange.ts";
import type { Severity } from "../core/profile/problems.ts";
import type { Range, SyntaxProblem } from "../core/xml/document.ts";
import type { TextReading } from "../store/reading.ts";

export interface ProblemMark {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Offsets of the text; never empty unless the text is. */
  readonly range: Range;
  /** Null for what is wrong with the text itself. */
  readonly finding: Finding | null;
}

/** No eye follows more; each one costs the editor. */
const MOST = 1_000;

/**
 * The marks of a text: where it is broken, and only that while it is; else the findings. Findings may be older than the
 * text: one whose place is gone is told at what would hold it.
 */
export function problemMarks(text: string, reading: TextReading, findings: readonly Finding[]): readonly ProblemMark[] {
  if (reading.problem !== null) return [syntaxMark(text, reading.problem)];
  const { document } = reading;
  if (document === null) return [];
  return loudestFirst(findings).flatMap((finding) => {
    const range = findingRange(document, finding);
    if (range.end > text.length) return [];
    const { rule, severity, message } = finding;
    return [{ rule, severity, message, range: visible(text, range), finding }];
  });
}

function loudestFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  return [...of("error"), ...of("warning"), ...of("advice")].slice(0, MOST);
}

function syntaxMark(text: string, { code, message, range }: SyntaxProblem): ProblemMark {
  return { rule: code, severity: "error", message, range: visible(text, range), finding: null };
}

/** At least one unit long, so that there is something to underline. */
function visible(text: string, { start, end }: Range): Range {
  if (end > start) return { start, end };
  return start < text.length ? { start, end: start + 1 } : { start: Math.max(start - 1, 0), end: text.length };
}
