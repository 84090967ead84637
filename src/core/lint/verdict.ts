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

/** Puts outcomes together, time and again: the findings keep their identity until one of them changes. */
export function createJudge(rules: readonly Rule[]): (outcomes: readonly Outcome[]) => Verdict {
  const yielding = new Set(rules.filter((rule) => rule.yields === true).map(({ id }) => id));
  let last: Lists = [];
  let findings: readonly Finding[] = [];
  return (outcomes) => {
    const lists = outcomes.map((outcome) => outcome.findings).filter(({ length }) => length > 0);
    if (!areSame(lists, last)) findings = withoutEchoes(lists, yielding);
    last = lists;
    return { findings, questions: byKey(outcomes.flatMap(({ questions }) => questions)) };
  };
}

type Lists = readonly (readonly Finding[])[];

function areSame(one: Lists, other: Lists): boolean {
  return one.length === other.length && one.every((list, index) => list === other[index]);
}

/** A rule that yields is silent where another has found more than advice. */
function withoutEchoes(lists: Lists, yielding: ReadonlySet<string>): readonly Finding[] {
  const all = lists.flat();
  if (!all.some(({ rule }) => yielding.has(rule))) return all;
  const taken = new Set<string>();
  for (const list of lists) for (const key of placesTaken(list, yielding)) taken.add(key);
  return all.filter(({ rule, path }) => !yielding.has(rule) || !taken.has(pathKey(path)));
}

const known = new WeakMap<readonly Finding[], readonly string[]>();

/** Where a list says more than advice; worked out once for each list. */
function placesTaken(list: readonly Finding[], yielding: ReadonlySet<string>): readonly string[] {
  const before = known.get(list);
  if (before !== undefined) return before;
  const loud = list.filter(({ rule, severity }) => severity !== "advice" && !yielding.has(rule));
  const keys = loud.map(({ path }) => pathKey(path));
  known.set(list, keys);
  return keys;
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
