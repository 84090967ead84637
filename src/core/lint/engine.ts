/** Running rules: all of them, or after an edit those whose notes no longer hold. There is no list of rules here. */
import type { SyntaxProblem } from "../xml/document.ts";
import { concerns } from "./concerns.ts";
import type { Finding } from "./finding.ts";
import { createInspector } from "./inspector.ts";
import { createReadAhead } from "./readAhead.ts";
import type { Rule, Subject } from "./rule.ts";
import { runToEnd } from "./runToEnd.ts";
import { type Outcome, type Verdict, createJudge, reporterOf } from "./verdict.ts";
import { type Notes, stillHolds, watch } from "./watch.ts";

/** Remembers what each rule saw and said. */
export interface Linter {
  /** Brings the verdict up to date; yields between pieces of work, so that whoever runs it can pause, or start anew. */
  readonly run: (subject: Subject) => Generator<void, Verdict>;
}

/** A linter for one profile at a time; it is fastest when the same one is shown again after an edit. */
export function createLinter(rules: readonly Rule[]): Linter {
  const inspect = createInspector(rules.filter((rule) => rule.inspect !== undefined));
  const checks = rules.filter((rule) => rule.check !== undefined);
  const readAhead = createReadAhead();
  const judge = createJudge(rules);
  const known = new Map<Rule, Noted>();
  return {
    *run(subject) {
      yield* readAhead(subject.document);
      const outcomes: Outcome[] = [];
      for (const rule of checks) {
        let outcome = known.get(rule);
        if (outcome === undefined || !stillHolds(outcome.notes, subject)) {
          outcome = checked(rule, subject);
          known.set(rule, outcome);
          yield;
        }
        outcomes.push(outcome);
      }
      return judge([...outcomes, ...(yield* inspect(subject))]);
    },
  };
}

/** The verdict on a profile, in one go. */
export function lint(subject: Subject, rules: readonly Rule[]): Verdict {
  return runToEnd(createLinter(rules).run(subject));
}

/** The verdict on a text that is not well-formed. */
export function lintBroken(problem: SyntaxProblem, rules: readonly Rule[]): Verdict {
  const findings: Finding[] = [];
  for (const rule of rules) rule.broken?.(problem, { report: reporterOf(rule, findings) });
  return { findings: findings.map((finding) => ({ ...finding, range: problem.range })), questions: new Map() };
}

interface Noted extends Outcome {
  readonly notes: Notes;
}

function checked(rule: Rule, subject: Subject): Noted {
  const findings: Finding[] = [];
  const { look, notes, questions } = watch(subject, reporterOf(rule, findings));
  if (concerns(rule, look)) rule.check?.(look);
  return { findings, notes, questions: [...questions].map((key) => ({ key, rule: rule.id })) };
}
