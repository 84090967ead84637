import type { ContextKey } from "./context.ts";
import type { Finding, Fix } from "./finding.ts";
import type { Glance, Rule } from "./rule.ts";
import { pathKey } from "../profile/ref.ts";

/** What the rules say about a profile. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Questions of the context that have no answer, and the ids of the rules that put them. */
  readonly questions: ReadonlyMap<ContextKey, readonly string[]>;
}

/** What one piece of work has found. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly questions: readonly Asked[];
}

export interface Asked {
  readonly key: ContextKey;
  readonly rule: string;
}

/** Puts outcomes together; a rule that yields is silent where another has found more than advice. */
export function verdictOf(rules: readonly Rule[], outcomes: readonly Outcome[]): Verdict {
  const all = outcomes.flatMap(({ findings }) => findings);
  const yielding = new Set(rules.filter((rule) => rule.yields === true).map(({ id }) => id));
  return { findings: withoutEchoes(all, yielding), questions: byKey(outcomes.flatMap(({ questions }) => questions)) };
}

function withoutEchoes(findings: readonly Finding[], yielding: ReadonlySet<string>): readonly Finding[] {
  if (!findings.some(({ rule }) => yielding.has(rule))) return findings;
  const loud = findings.filter(({ rule, severity }) => severity !== "advice" && !yielding.has(rule));
  const taken = new Set(loud.map(({ path }) => pathKey(path)));
  return findings.filter(({ rule, path }) => !yielding.has(rule) || !taken.has(pathKey(path)));
}

function byKey(asked: readonly Asked[]): Verdict["questions"] {
  const questions = new Map<ContextKey, string[]>();
  for (const { key, rule } of asked) {
    const rules = questions.get(key) ?? [];
    if (!rules.includes(rule)) questions.set(key, [...rules, rule]);
  }
  return questions;
}

const NO_FIXES: readonly Fix[] = [];

/** How a rule reports into a list. */
export function reporterOf(rule: Rule, findings: Finding[]): Glance["report"] {
  return ({ path }, { message, severity = rule.severity, span, fix = NO_FIXES }) => {
    const fixes = "change" in fix ? [fix] : fix;
    findings.push({ rule: rule.id, severity, message, path, fixes, ...(span && { span }) });
  };
}
