import type { Finding } from "../../core/lint/finding.ts";
import type { Severity } from "../../core/profile/problems.ts";
import { placeWords } from "./placeWords.ts";

/** Which findings a person wants to see. */
export interface ProblemFilter {
  /** Words that stand in the message, the place or the rule's title. */
  readonly text: string;
  readonly hidden: ReadonlySet<Severity>;
  /** The id of the only rule that is asked for; null for all. */
  readonly rule: string | null;
}

export const NO_FILTER: ProblemFilter = { text: "", hidden: new Set(), rule: null };

export function isFiltering({ text, hidden, rule }: ProblemFilter): boolean {
  return text.trim() !== "" || hidden.size > 0 || rule !== null;
}

/** Tells of findings whether a filter lets them through; each word of its text has to occur. */
export function passes(
  { text, hidden, rule }: ProblemFilter,
  titleOf: (rule: string) => string,
): (finding: Finding) => boolean {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (finding) => {
    if (hidden.has(finding.severity) || (rule !== null && finding.rule !== rule)) return false;
    if (wanted.length === 0) return true;
    const words =
      `${finding.message} ${placeWords(finding.path)} ${titleOf(finding.rule)} ${finding.rule}`.toLowerCase();
    return wanted.every((word) => words.includes(word));
  };
}
