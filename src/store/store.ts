/** The one place where state changes. No React here: the store runs headless in tests. */
import { createStore } from "zustand/vanilla";
import { type Deployment, type ProfileFile, type ProfileId } from "../core/deployment/deployment.ts";
import { guessName, guessScope } from "../core/deployment/guess.ts";
import type { Starter } from "../core/deployment/newProfile.ts";
import { type Silence, withSilence, withoutSilence } from "../core/deployment/silence.ts";
import type { Context } from "../core/lint/context.ts";
import { type Change, editsOf } from "../core/profile/changes.ts";
import type { Path } from "../core/profile/ref.ts";
import { pathKey } from "../core/profile/ref.ts";
import type { TextEdit } from "../core/xml/document.ts";
import type { Scope } from "../core/vocabulary/spec.ts";
import { type Decoded, type Encoding, UTF_8, decodeBytes } from "../core/xml/encoding.ts";
import { type ClosedProfile, withClosed, withReopened } from "./closing.ts";
import { EMPTY_HISTORY, type History, type Step, type Surroundings, record, stepOf } from "./history.ts";
import { type TextReading, editText, readText } from "./reading.ts";

/** Who made a change, or moved the focus: that side is not told again. */
export type Origin = "form" | "pane" | "history" | "command";

/** A profile that is open: its file, what is known of its text, and its history. */
export interface OpenProfile {
  readonly file: ProfileFile;
  readonly reading: TextReading;
  readonly history: History;
  /** What stands in fields and does not decode, by path key. */
  readonly drafts: Readonly<Record<string, string>>;
}

/** What the last transition did to the active text, for those who follow along without comparing texts. */
export interface Transition {
  readonly revision: number;
  readonly profile: ProfileId | null;
  readonly origin: Origin;
  /** Null when the text was replaced as a whole, such as by opening another profile. */
  readonly batches: readonly (readonly TextEdit[])[] | null;
}

/** The caret or the focused field, one notion. */
export interface Focus {
  readonly path: Path;
  readonly origin: Origin;
}

export interface State {
  readonly deploymentName: string;
  /** What is known of the devices and their surroundings. */
  readonly context: Context;
  readonly profiles: readonly OpenProfile[];
  /** What was closed since the page was opened, newest first. */
  readonly closed: readonly ClosedProfile[];
  /** Null on the start view. */
  readonly active: ProfileId | null;
  readonly focus: Focus | null;
  readonly last: Transition;
  /** The sentence to announce after a command, such as what undo took back. */
  readonly announcement: string;
}

/** What the store needs from outside. */
export interface Surrounding {
  readonly now: () => number;
  readonly newId: () => string;
}

export interface ChangeWords {
  readonly label: string;
  readonly origin: Origin;
  readonly path?: Path;
  readonly around?: Partial<Surroundings>;
}

export interface Store {
  readonly getState: () => State;
  readonly subscribe: (listener: (state: State, previous: State) => void) => () => void;
  /**
   * Makes a change to the active profile, and to what stands beside its text where `around` says so; false when the text
   * stayed as it was. Forms' changes need well-formed text.
   */
  readonly dispatch: (change: Change, words: ChangeWords) => boolean;
  readonly setSurroundings: (changed: Partial<Surroundings>) => void;
  /** Answers questions of the context; `undefined` takes an answer back. */
  readonly setContext: (answers: { readonly [K in keyof Context]: Context[K] | undefined }) => void;
  readonly renameDeployment: (name: string) => void;
  /** Silences a finding of the active profile; takes a silence of it back. */
  readonly silence: (silence: Silence) => void;
  readonly unsilence: (silence: Omit<Silence, "reason">) => void;
  /** Marks an entry of the active profile's checklist as done, or as not done. */
  readonly tick: (entry: string, isDone: boolean) => void;
  /** Notes that the active profile has left the page as it is now. */
  readonly markExported: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly focus: (focus: Focus | null) => void;
  readonly setDraft: (key: string, draft: string | null) => void;
  /** Opens bytes as a new profile of the deployment and makes it active. */
  readonly open: (bytes: Uint8Array, fileName: string | null) => ProfileId;
  readonly openText: (text: string) => ProfileId;
  /** Opens a text that was found in something else. */
  readonly adopt: (found: FoundText) => ProfileId;
  readonly start: (starter: Starter) => ProfileId;
  readonly activate: (id: ProfileId | null) => void;
  readonly close: (id: ProfileId) => void;
  /** Brings a closed profile back as it was, with its history, and makes it active. */
  readonly reopen: (id: ProfileId) => void;
  /** Adds what was saved to what is open: all there is after a reload, more of it when a deployment is opened. */
  readonly restore: (saved: RestoredDeployment) => void;
  readonly announce: (sentence: string) => void;
}

/** A text that was found in a script, a policy or the like, with what is known of it. */
export interface FoundText {
  readonly text: string;
  readonly encoding: Encoding;
  /** As it stood in what was opened; null for a text that was made from it. */
  readonly bytes: Uint8Array | null;
  /** Null where nothing says it; then it is guessed. */
  readonly name: string | null;
  readonly scope: Scope | null;
  readonly fileName: string | null;
}

export interface RestoredDeployment {
  readonly deployment: Deployment;
  readonly active: ProfileId | null;
  readonly drafts: Readonly<Record<ProfileId, Readonly<Record<string, string>>>>;
}

const START: State = {
  deploymentName: "Deployment",
  context: {},
  profiles: [],
  closed: [],
  active: null,
  focus: null,
  last: { revision: 0, profile: null, origin: "command", batches: null },
  announcement: "",
};

export function createProfileStore(outside: Surrounding): Store {
  const store = createStore<State>(() => START);
  const { getState, setState, subscribe } = store;
  const commit = (next: OpenProfile, origin: Origin, batches: Transition["batches"], announcement = ""): void =>
    setState((state) => ({
      ...replaceProfile(state, next),
      last: transition(state, next.file.id, origin, batches),
      announcement,
    }));
  const add = (file: ProfileFile): ProfileId => {
    const opened: OpenProfile = { file, reading: readText(file.text), history: EMPTY_HISTORY, drafts: {} };
    setState((state) => ({
      profiles: [...state.profiles, opened],
      active: file.id,
      focus: null,
      last: transition(state, file.id, "command", null),
      announcement: `Opened ${file.name}`,
    }));
    return file.id;
  };
  const newId = (): ProfileId => outside.newId() as ProfileId;
  const beside = (change: (file: ProfileFile) => Partial<ProfileFile>): void =>
    setState((state) => {
      const profile = activeProfile(state);
      return profile === null
        ? {}
        : replaceProfile(state, { ...profile, file: { ...profile.file, ...change(profile.file) } });
    });

  return {
    getState,
    subscribe,
    dispatch(change, words) {
      const profile = activeProfile(getState());
      if (profile === null) return false;
      const edits = editsFor(profile, change);
      if (edits.length === 0) return false;
      const key = `${words.origin}:${words.path === undefined ? words.label : pathKey(words.path)}`;
      const before = surroundingsOf(profile.file);
      const after = { ...before, ...words.around };
      const step = stepOf(profile.file.text, edits, { label: words.label, key, at: outside.now(), before, after });
      commit(travel(profile, [edits], after, record(profile.history, step)), words.origin, [edits]);
      return true;
    },
    setSurroundings(changed) {
      const profile = activeProfile(getState());
      if (profile === null) return;
      const before = surroundingsOf(profile.file);
      const after = { ...before, ...changed };
      if (before.name === after.name && before.scope === after.scope) return;
      const label = changed.scope === undefined ? "Rename the connection" : "Change who the profile is for";
      const step = stepOf(profile.file.text, [], { label, key: label, at: outside.now(), before, after });
      commit({ ...profile, file: { ...profile.file, ...after }, history: record(profile.history, step) }, "form", []);
    },
    setContext: (answers) => setState((state) => ({ context: answered(state.context, answers) })),
    renameDeployment: (deploymentName) => setState({ deploymentName }),
    silence: (silence) => beside(({ silences }) => ({ silences: withSilence(silences, silence) })),
    unsilence: (silence) => beside(({ silences }) => ({ silences: withoutSilence(silences, silence) })),
    tick: (entry, isDone) =>
      beside(({ ticks }) => {
        const others = ticks.filter((one) => one !== entry);
        return { ticks: isDone ? [...others, entry] : others };
      }),
    markExported: () => beside(({ text }) => ({ exported: text })),
    undo() {
      const profile = activeProfile(getState());
      const step = profile?.history.past.at(-1);
      if (profile === null || step === undefined) return;
      const history = { past: profile.history.past.slice(0, -1), future: [step, ...profile.history.future] };
      commit(travel(profile, step.inverses, step.before, history), "history", step.inverses, `Undone: ${step.label}`);
    },
    redo() {
      const profile = activeProfile(getState());
      const step = profile?.history.future[0];
      if (profile === null || step === undefined) return;
      const history = { past: [...profile.history.past, step], future: profile.history.future.slice(1) };
      commit(travel(profile, step.batches, step.after, history), "history", step.batches, `Redone: ${step.label}`);
    },
    focus: (focus) => setState({ focus }),
    setDraft(key, draft) {
      const profile = activeProfile(getState());
      if (profile === null || (profile.drafts[key] ?? null) === draft) return;
      const { [key]: _, ...others } = profile.drafts;
      setState((state) =>
        replaceProfile(state, { ...profile, drafts: draft === null ? others : { ...others, [key]: draft } }),
      );
    },
    open: (bytes, fileName) => add(fileFrom(newId(), decodeBytes(bytes), bytes, fileName)),
    openText(text) {
      const reading = readText(text);
      return add({
        id: newId(),
        name: guessName(reading.document, null),
        scope: guessScope(reading.document),
        text,
        encoding: UTF_8,
        opened: null,
        ...NOTHING_BESIDE,
      });
    },
    adopt({ text, encoding, bytes, name, scope, fileName }) {
      const { document } = readText(text);
      return add({
        id: newId(),
        name: name ?? guessName(document, fileName),
        scope: scope ?? guessScope(document),
        text,
        encoding,
        opened: bytes === null ? null : { bytes, text },
        ...NOTHING_BESIDE,
      });
    },
    start: (starter) =>
      add({
        id: newId(),
        name: starter.name,
        scope: starter.scope,
        text: starter.text,
        encoding: UTF_8,
        opened: null,
        ...NOTHING_BESIDE,
      }),
    activate: (id) => setState((state) => ({ active: id, focus: null, last: transition(state, id, "command", null) })),
    close: (id) =>
      setState((state) => {
        const next = withClosed(state, id);
        return { ...next, focus: null, last: transition(state, next.active, "command", null) };
      }),
    reopen: (id) =>
      setState((state) => {
        const next = withReopened(state, id);
        return { ...next, focus: null, last: transition(state, next.active, "command", null) };
      }),
    restore: ({ deployment, active, drafts }) =>
      setState((state) => {
        const idOf = freshIds(state, deployment.profiles, newId);
        const added = deployment.profiles.map((file) =>
          restored({ ...file, id: idOf(file.id) }, drafts[file.id] ?? {}),
        );
        const next = active === null ? state.active : idOf(active);
        return {
          deploymentName: deployment.name,
          context: { ...state.context, ...deployment.context },
          profiles: [...state.profiles, ...added],
          active: next,
          focus: null,
          last: transition(state, next, "command", null),
        };
      }),
    announce: (announcement) => setState({ announcement }),
  };
}

const NOTHING_BESIDE = { exported: null, silences: [], ticks: [] } as const;

/** The profile being edited; null on the start view. */
export function activeProfile(state: State): OpenProfile | null {
  return state.profiles.find(({ file }) => file.id === state.active) ?? null;
}

function surroundingsOf(file: ProfileFile): Surroundings {
  return { name: file.name, scope: file.scope };
}

function editsFor(profile: OpenProfile, change: Change): readonly TextEdit[] {
  if (change.kind === "text") return change.edits;
  return profile.reading.document === null ? [] : editsOf(profile.reading.document, change);
}

function withEdits(profile: OpenProfile, batches: readonly (readonly TextEdit[])[]): OpenProfile {
  let edited = { text: profile.file.text, reading: profile.reading };
  for (const edits of batches) edited = editText(edited.text, edited.reading, edits);
  return { ...profile, reading: edited.reading, file: { ...profile.file, text: edited.text } };
}

function travel(profile: OpenProfile, batches: Step["batches"], around: Surroundings, history: History): OpenProfile {
  const moved = withEdits(profile, batches);
  return { ...moved, file: { ...moved.file, ...around }, history };
}

function replaceProfile(state: State, next: OpenProfile): Pick<State, "profiles"> {
  return { profiles: state.profiles.map((one) => (one.file.id === next.file.id ? next : one)) };
}

function transition(
  state: State,
  profile: ProfileId | null,
  origin: Origin,
  batches: Transition["batches"],
): Transition {
  return { revision: state.last.revision + 1, profile, origin, batches };
}

function fileFrom(id: ProfileId, decoded: Decoded, bytes: Uint8Array, fileName: string | null): ProfileFile {
  const { document } = readText(decoded.text);
  return {
    id,
    name: guessName(document, fileName),
    scope: guessScope(document),
    text: decoded.text,
    encoding: decoded.encoding,
    opened: { bytes, text: decoded.text },
    ...NOTHING_BESIDE,
  };
}

/** The ids that files get beside those that are open or can be reopened: their own, unless one of these has it. */
function freshIds(state: State, files: readonly ProfileFile[], newId: () => ProfileId): (id: ProfileId) => ProfileId {
  const known = [...state.profiles, ...state.closed.map(({ profile }) => profile)];
  const taken = new Set(known.map(({ file }) => file.id));
  const ids = new Map(files.map(({ id }) => [id, taken.has(id) ? newId() : id]));
  return (id) => ids.get(id) ?? id;
}

function restored(file: ProfileFile, drafts: Readonly<Record<string, string>>): OpenProfile {
  return { file, reading: readText(file.text), history: EMPTY_HISTORY, drafts };
}

function answered(context: Context, answers: Parameters<Store["setContext"]>[0]): Context {
  const entries = Object.entries({ ...context, ...answers });
  return Object.fromEntries(entries.filter(([, answer]) => answer !== undefined));
}
