import { lint } from "../../core/lint/engine.ts";
import { exampleSubject } from "../../core/lint/exampleSubject.ts";
import type { Rule } from "../../core/lint/rule.ts";

/** What the fixes of a rule do, as its own bad examples show it. */
export function fixTitles(rule: Rule): readonly string[] {
  const titles = rule.bad.flatMap((example) => {
    const subject = exampleSubject(example);
    const findings = subject === null ? [] : lint(subject, [rule]).findings;
    return findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
  });
  return [...new Set(titles)];
}
