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
  const partsOf = rememberParts(({ rule }) => yielding.has(rule));
  let last: readonly Findings[] = [];
  let findings: Findings = [];
  return (outcomes) => {
    const lists = outcomes.map((outcome) => outcome.findings).filter(({ length }) => length > 0);
    if (!areSame(lists, last)) findings = withoutEchoes(lists, partsOf);
    last = lists;
    return { findings, questions: byKey(outcomes.flatMap(({ questions }) => questions)) };
  };
}

type Findings = readonly Finding[];

function areSame(one: readonly Findings[], other: readonly Findings[]): boolean {
  return one.length === other.length && one.every((list, index) => list === other[index]);
}

/** What a list holds for the question which of its findings are echoes of others. */
interface Parts {
  /** Those of rules that yield. */
  readonly soft: ReadonlySet<Finding>;
  /** Where the others say more than advice; worked out when something yields. */
  readonly taken: () => ReadonlySet<string>;
}

/** Without the findings of rules that yield, where another has found more than advice. */
function withoutEchoes(lists: readonly Findings[], partsOf: (list: Findings) => Parts): Findings {
  const parts = lists.map(partsOf);
  const isEchoed = parts.some(({ soft }) => soft.size > 0) ? placesIn(parts) : () => false;
  const kept: Finding[] = [];
  for (const [index, list] of lists.entries()) {
    const soft = parts[index]?.soft ?? NONE;
    for (const finding of list) if (soft.size === 0 || !soft.has(finding) || !isEchoed(finding)) kept.push(finding);
  }
  return kept;
}

function placesIn(parts: readonly Parts[]): (finding: Finding) => boolean {
  const places = parts.map(({ taken }) => taken());
  return ({ path }) => {
    const key = pathKey(path);
    return places.some((taken) => taken.has(key));
  };
}

const NONE: ReadonlySet<Finding> = new Set();

/** The parts of each list, worked out once. */
function rememberParts(isSoft: (finding: Finding) => boolean): (list: Findings) => Parts {
  const known = new WeakMap<Findings, Parts>();
  return (list) => {
    const parts = known.get(list) ?? splitUp(list, isSoft);
    known.set(list, parts);
    return parts;
  };
}

function splitUp(list: Findings, isSoft: (finding: Finding) => boolean): Parts {
  const soft = list.some(isSoft) ? new Set(list.filter(isSoft)) : NONE;
  let taken: ReadonlySet<string> | null = null;
  const loud = (): Findings => list.filter((finding) => finding.severity !== "advice" && !soft.has(finding));
  return { soft, taken: () => (taken ??= new Set(loud().map(({ path }) => pathKey(path)))) };
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
