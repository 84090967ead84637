/**
 * What the rules find in the profile being edited, kept up to date off the typing path: work begins when the page has
 * nothing better to do, goes on in small pieces, and starts anew when something has changed meanwhile.
 */
import { createStore } from "zustand/vanilla";
import type { ProfileId } from "../core/deployment/deployment.ts";
import { type SilencedFinding, sift } from "../core/deployment/silence.ts";
import type { Linter } from "../core/lint/engine.ts";
import type { Finding } from "../core/lint/finding.ts";
import { otherProfile } from "../core/lint/otherProfile.ts";
import type { OtherProfile, Rule, Subject } from "../core/lint/rule.ts";
import { runToEnd } from "../core/lint/runToEnd.ts";
import type { Verdict } from "../core/lint/verdict.ts";
import type { SyntaxProblem, XmlDocument } from "../core/xml/document.ts";
import { type OpenProfile, type State, type Store, activeProfile } from "./store.ts";

export interface FindingsState {
  /** The profile that the findings are about; null while there are none. */
  readonly profile: ProfileId | null;
  /** Without those that are silenced. Of a broken text: where it is broken, then what was found while it was whole. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly questions: Verdict["questions"];
  /** False while the rules have not yet looked at what stands there now. */
  readonly isCurrent: boolean;
}

/** The rules and their engine; they come after the first page. */
export interface LintParts {
  readonly createLinter: (rules: readonly Rule[]) => Linter;
  readonly lintBroken: (problem: SyntaxProblem, rules: readonly Rule[]) => Verdict;
  readonly RULES: readonly Rule[];
}

/** Calls `work` when there is time, with a way to ask whether some is left; the answer cancels. */
export type Schedule = (work: (hasTime: () => boolean) => void) => () => void;

export interface Findings {
  readonly getState: () => FindingsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to follow the store, with the rules; until then nothing is found. */
  readonly start: (parts: LintParts) => void;
  /** What the rules find in the active profile as it stands now, in one go: for fixes and exports. */
  readonly now: () => FindingsState;
  /** What the rules would find in the active profile if it read so, without what is silenced; nothing before they have come. */
  readonly findIn: (document: XmlDocument) => readonly Finding[];
  /** The rule of an id; null before the rules have come. */
  readonly ruleOf: (id: string) => Rule | null;
  readonly stop: () => void;
}

const NOTHING: FindingsState = {
  profile: null,
  findings: [],
  silenced: [],
  questions: new Map(),
  isCurrent: false,
};

/** Follows a store from `start` on. */
export function createFindings(store: Store, schedule: Schedule): Findings {
  const { getState, setState, subscribe } = createStore<FindingsState>(() => NOTHING);
  const linters = new Map<ProfileId, Linter>();
  const othersOf = rememberOthers();
  let parts: LintParts | null = null;
  let byId: ReadonlyMap<string, Rule> = new Map();
  let trial: Linter | null = null;
  let cancel = (): void => undefined;
  let unsubscribe = (): void => undefined;

  const steps = function* (state: State): Generator<void, FindingsState> {
    const active = activeProfile(state);
    if (active === null || parts === null) return { ...NOTHING, isCurrent: parts !== null };
    const broken =
      active.reading.problem === null ? [] : parts.lintBroken(active.reading.problem, parts.RULES).findings;
    const verdict = yield* verdictOn(active, state, parts);
    const { shown, silenced } = sift(verdict.findings, active.file.silences, active.reading.lastGood);
    const findings = broken.length === 0 ? shown : [...broken, ...shown];
    return { profile: active.file.id, findings, silenced, questions: verdict.questions, isCurrent: true };
  };
  const verdictOn = function* (active: OpenProfile, state: State, { createLinter, RULES }: LintParts) {
    const subject = subjectOf(active, state, othersOf(state));
    if (subject === null) return NO_VERDICT;
    const linter = linters.get(active.file.id) ?? createLinter(RULES);
    linters.set(active.file.id, linter);
    return yield* linter.run(subject);
  };
  const look = (): void => {
    cancel();
    const run = steps(store.getState());
    const goOn = (hasTime: () => boolean): void => {
      let step = run.next();
      while (step.done !== true && hasTime()) step = run.next();
      if (step.done === true) setState(step.value, true);
      else cancel = schedule(goOn);
    };
    cancel = schedule(goOn);
  };
  const now = (): FindingsState => {
    cancel();
    const found = runToEnd(steps(store.getState()));
    if (parts !== null) setState(found, true);
    return found;
  };

  const findIn = (document: XmlDocument): readonly Finding[] => {
    const state = store.getState();
    const active = activeProfile(state);
    if (active === null || parts === null) return [];
    const subject = { ...besideText(active, state, othersOf(state)), document };
    trial ??= parts.createLinter(parts.RULES);
    return sift(runToEnd(trial.run(subject)).findings, active.file.silences, document).shown;
  };

  return {
    getState,
    subscribe,
    start(loaded) {
      parts = loaded;
      byId = new Map(loaded.RULES.map((rule) => [rule.id, rule]));
      unsubscribe = store.subscribe((state, before) => {
        if (!concerns(state, before)) return;
        forget(linters, state);
        if (getState().isCurrent) setState(outdated(getState(), state), true);
        look();
      });
      look();
    },
    now,
    findIn,
    ruleOf: (id) => byId.get(id) ?? null,
    stop() {
      cancel();
      unsubscribe();
    },
  };
}

const NO_VERDICT: Verdict = { findings: [], questions: new Map() };

/** Where the focus is and what is announced is nothing to the rules. */
function concerns(state: State, before: State): boolean {
  return state.profiles !== before.profiles || state.active !== before.active || state.context !== before.context;
}

/** The findings of another profile are not shown for this one, not even for a moment. */
function outdated(found: FindingsState, { active }: State): FindingsState {
  return found.profile === active ? { ...found, isCurrent: false } : NOTHING;
}

function forget(linters: Map<ProfileId, Linter>, { profiles }: State): void {
  for (const id of linters.keys()) if (!profiles.some(({ file }) => file.id === id)) linters.delete(id);
}

function subjectOf(active: OpenProfile, state: State, others: readonly OtherProfile[]): Subject | null {
  const { lastGood } = active.reading;
  return lastGood === null ? null : { ...besideText(active, state, others), document: lastGood };
}

function besideText(
  { file: { name, scope, encoding } }: OpenProfile,
  { context }: State,
  others: readonly OtherProfile[],
): Omit<Subject, "document"> {
  return { name, scope, encoding, context, others };
}

/** The other profiles of the deployment; the same list while none of them has changed. */
function rememberOthers(): (state: State) => readonly OtherProfile[] {
  const known = new WeakMap<object, OtherProfile>();
  let last: readonly OtherProfile[] = [];
  return ({ profiles, active }) => {
    const others = profiles
      .filter(({ file }) => file.id !== active)
      .flatMap((one) => {
        const { lastGood } = one.reading;
        if (lastGood === null) return [];
        const other = known.get(one) ?? otherProfile(one.file, lastGood);
        known.set(one, other);
        return [other];
      });
    if (others.length !== last.length || others.some((other, index) => other !== last[index])) last = others;
    return last;
  };
}
