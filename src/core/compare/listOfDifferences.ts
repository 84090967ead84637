/** The differences as text to hand on; secrets are not in their words. */
import { AREAS } from "./areas.ts";
import type { Comparison, Mode } from "./comparison.ts";
import type { Certainty, Difference, Reason, Words } from "./difference.ts";
import { layoutSentences, summaryOf, verdictOf, verdictWords } from "./summary.ts";

/** What the two profiles are called. */
export interface SideNames {
  readonly before: string;
  readonly after: string;
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  documented: "shown in Microsoft's sample of a read-back",
  seen: "seen in read-backs that others have published",
  reported: "reported from practice, not documented",
  likely: "likely, not proven",
};

/** A list in Markdown, which also reads well as plain text. */
export function listOfDifferences(comparison: Comparison, { before, after }: SideNames): string {
  const areas = AREAS.flatMap((area) => {
    const differences = comparison.differences.filter((one) => one.area === area);
    const lines = differences.map((one) => lineOf(one, comparison.mode));
    return lines.length === 0 ? [] : [`## ${area}`, "", ...lines, ""];
  });
  const besides = layoutSentences(comparison);
  const head = ["# Comparison", "", `${before} → ${after}`, "", summaryOf(comparison), ""];
  return [...head, ...areas, ...besides, ""].join("\n").replace(/\n+$/, "\n");
}

function lineOf(difference: Difference, mode: Mode): string {
  const { title, row, path, before, after, respelling, reason } = difference;
  const subject = row === null ? title : row === after?.text || row === before?.text ? title : `${title} (${row})`;
  const change = [before, after].map((words) => oneLine(words)).join(" → ");
  const why = respelling ?? reason;
  const verdict = verdictWords(mode, verdictOf(difference));
  return `- ${subject}, ${verdict}: ${change} [${path}]${why === null ? "" : `. ${reasonWords(why)}`}`;
}

function oneLine(words: Words | null): string {
  if (words === null) return "not configured";
  const text = words.text.replace(/\s+/g, " ").trim();
  return words.details.length === 0 ? text : `${text} (${words.details.join("; ")})`;
}

/** A reason with how sure it is. */
export function reasonWords({ text, certainty }: Reason): string {
  return `${text} (${CERTAINTY_WORDS[certainty]})`;
}
