/** Undo and redo: steps hold edits and their inverses, so that undo returns the same bytes. */
import type { Scope } from "../core/vocabulary/spec.ts";
import type { TextEdit } from "../core/xml/document.ts";
import { invertEdits } from "../core/xml/edit.ts";

/** What stands beside the text and changes with undo too. */
export interface Surroundings {
  readonly name: string;
  readonly scope: Scope;
}

/** One thing a person did. Batches are applied one after another; each refers to the text that the one before left. */
export interface Step {
  readonly label: string;
  /** Steps with the same key, close together in time, become one. */
  readonly key: string;
  readonly batches: readonly (readonly TextEdit[])[];
  readonly inverses: readonly (readonly TextEdit[])[];
  readonly before: Surroundings;
  readonly after: Surroundings;
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Milliseconds within which steps of the same key join, and the longest that a joined step may grow. */
const JOIN_WITHIN = 1_000;
const JOIN_AT_MOST = 5_000;
const MOST_STEPS = 1_000;

/** A step that applies `edits` to `text`. */
export function stepOf(
  text: string,
  edits: readonly TextEdit[],
  words: {
    readonly label: string;
    readonly key: string;
    readonly at: number;
    readonly before: Surroundings;
    readonly after: Surroundings;
  },
): Step {
  return {
    label: words.label,
    key: words.key,
    batches: edits.length === 0 ? [] : [edits],
    inverses: edits.length === 0 ? [] : [invertEdits(text, edits)],
    before: words.before,
    after: words.after,
    startedAt: words.at,
    endedAt: words.at,
  };
}

/** The history after a step; what was undone before is forgotten. */
export function record(history: History, step: Step): History {
  const last = history.past.at(-1);
  if (last !== undefined && joins(last, step))
    return { past: [...history.past.slice(0, -1), join(last, step)], future: [] };
  return { past: [...history.past.slice(-MOST_STEPS + 1), step], future: [] };
}

function joins(last: Step, next: Step): boolean {
  return (
    last.key === next.key && next.startedAt - last.endedAt < JOIN_WITHIN && next.endedAt - last.startedAt < JOIN_AT_MOST
  );
}

function join(first: Step, second: Step): Step {
  return {
    ...first,
    batches: [...first.batches, ...second.batches],
    inverses: [...second.inverses, ...first.inverses],
    after: second.after,
    endedAt: second.endedAt,
  };
}
