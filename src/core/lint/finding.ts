import type { Change } from "../profile/changes.ts";
import type { Problem } from "../profile/problems.ts";
import type { Path } from "../profile/ref.ts";
import type { Range, XmlDocument } from "../xml/document.ts";
import { keepComments } from "./repairs/keepComments.ts";

/** What a rule has found, at one place of a profile. */
export interface Finding extends Problem {
  /** Where it is; the empty path is the profile as a whole. */
  readonly path: Path;
  /** What to mark, relative to the start of the element at `path`; the value or the start tag when absent. */
  readonly span?: Range;
  /** Ways to mend it, the usual one first. */
  readonly fixes: readonly Fix[];
}

/** A change that mends a finding. */
export interface Fix {
  /** What it does, as a command: "Write 10.0.0.0". */
  readonly title: string;
  /** It says what was meant, and nothing that worked before works differently: may be done together with all others. */
  readonly isSafe: boolean;
  /** The change, or how to make it for the text as it then stands. */
  readonly change: Change | ((document: XmlDocument) => Change);
}

/** A fix that a person looks at first. */
export function fix(title: string, change: Fix["change"]): Fix {
  return { title, isSafe: false, change };
}

/** A fix that says what was meant: spelling, blanks, order, repetition. */
export function safeFix(title: string, change: Fix["change"]): Fix {
  return { title, isSafe: true, change };
}

/** The change that a fix makes in a document; comments beside what it removes stay. */
export function changeOf({ change }: Fix, document: XmlDocument): Change {
  return keepComments(typeof change === "function" ? change(document) : change, document);
}
