/**
 * A profile as a check sees it, with a note of all it looked at. A check runs again only when one of its notes no longer
 * holds: the root's children of one name keep their identity until an edit touches one of them.
 */
import { type VpnProfile, at } from "../profile/at.ts";
import { isProfile, mountOf } from "../profile/mount.ts";
import { read } from "../profile/read.ts";
import type { Path } from "../profile/ref.ts";
import type { Spec } from "../vocabulary/spec.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import { type XmlDocument, groupKey } from "../xml/document.ts";
import type { Context, ContextKey } from "./context.ts";
import type { Glance, Look, Subject } from "./rule.ts";

/** What was looked at, and what was there. */
export type Notes = Map<string, unknown>;

/** True while nothing that was looked at has changed. */
export function stillHolds(notes: Notes, subject: Subject): boolean {
  for (const [key, seen] of notes) if (stampOf(subject, key) !== seen) return false;
  return true;
}

const SECTION = "section:";
const CONTEXT = "context:";
const KIND = "kind";

/** What stands for the state of a part of a subject: it is the same while the part is. */
function stampOf(subject: Subject, key: string): unknown {
  if (key.startsWith(SECTION)) return sectionStamp(subject.document, key.slice(SECTION.length));
  if (key.startsWith(CONTEXT)) return subject.context[key.slice(CONTEXT.length) as ContextKey];
  return key === KIND ? kindOf(subject.document) : subject[key as keyof Subject];
}

function kindOf(document: XmlDocument): unknown {
  return mountOf(document)?.kind;
}

/** Only a profile is held in sections; of anything else, the whole document counts. */
function sectionStamp(document: XmlDocument, name: string): unknown {
  return isProfile(document) ? (document.groups.get(groupKey("", name))?.elements ?? null) : document;
}

export interface Watched {
  readonly look: Look & Kind;
  readonly notes: Notes;
  /** What was asked of the context and had no answer. */
  readonly questions: Set<ContextKey>;
}

/** What sort of text it is, for whoever decides which rules it concerns. */
interface Kind {
  readonly isProfile: boolean;
}

/** The view of one check, which reports through `report`; notes taken before are added to, if they still hold. */
export function watch(subject: Subject, report: Glance["report"] = () => undefined, notes: Notes = new Map()): Watched {
  const questions = new Set<ContextKey>();
  const note = (key: string): void => {
    if (!notes.has(key)) notes.set(key, stampOf(subject, key));
  };
  return { look: new WatchedSubject(subject, { note, questions, report }), notes, questions };
}

interface Ears {
  readonly note: (key: string) => void;
  readonly questions: Set<ContextKey>;
  readonly report: Glance["report"];
}

class WatchedSubject implements Look {
  readonly #subject: Subject;
  readonly #note: (key: string) => void;
  readonly profile: VpnProfile;
  readonly context: Context;
  readonly ask: Glance["ask"];
  readonly read: Look["read"];
  readonly report: Look["report"];

  constructor(subject: Subject, { note, questions, report }: Ears) {
    this.#subject = subject;
    this.#note = note;
    this.report = report;
    this.profile = new WatchedProfile(subject.document, note) as VpnProfile;
    this.context = watchedContext(subject.context, note);
    this.ask = (key) => {
      const answer = this.context[key];
      if (answer === undefined) questions.add(key);
      return answer;
    };
    this.read = <S extends Spec>(ref: { readonly path: Path; readonly spec: S }) => {
      this.#noted(ref.path[0] === undefined ? "document" : SECTION + ref.path[0].name);
      return read(this.#subject.document, ref);
    };
  }

  get isProfile() {
    return kindOf(this.#noted(KIND).document) === "profile";
  }
  get document() {
    return this.#noted("document").document;
  }
  get name() {
    return this.#noted("name").name;
  }
  get scope() {
    return this.#noted("scope").scope;
  }
  get encoding() {
    return this.#noted("encoding").encoding;
  }
  get others() {
    return this.#noted("others").others;
  }

  #noted(key: string): Subject {
    this.#note(key);
    return this.#subject;
  }
}

function watchedContext(context: Context, note: (key: string) => void): Context {
  return new Proxy(context, {
    get(target, key) {
      note(CONTEXT + String(key));
      return target[key as ContextKey];
    },
  });
}

/** The root's value, one getter for each child. */
class WatchedProfile {
  readonly document: XmlDocument;
  readonly note: (key: string) => void;

  constructor(document: XmlDocument, note: (key: string) => void) {
    this.document = document;
    this.note = note;
  }
}

for (const name of Object.keys(vpnProfile.children) as (keyof typeof vpnProfile.children)[])
  Object.defineProperty(WatchedProfile.prototype, name, {
    get(this: WatchedProfile) {
      this.note(SECTION + name);
      return read(this.document, at[name] as { readonly path: Path; readonly spec: Spec }).value;
    },
  });
