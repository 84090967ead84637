/** Applying fixes: one, or many at once. */
import { type Change, editsOf } from "../profile/changes.ts";
import { inOneEdit } from "../profile/write.ts";
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { type Finding, type Fix, changeOf } from "./finding.ts";

/** The fix of a finding that may be done without looking: its first, when that is safe. */
export function safeFixOf({ fixes }: Finding): Fix | null {
  const [first] = fixes;
  return first?.isSafe === true ? first : null;
}

/** How findings are found in a document that has changed. */
export type FindAgain = (document: XmlDocument) => readonly Finding[];

/** Many fixes as one change, and which they are. */
export interface Mending {
  readonly change: Change;
  /** In the order in which they are made. */
  readonly made: readonly MadeFix[];
}

/** A fix that is made, and the rule whose finding it mends. */
export interface MadeFix {
  readonly rule: string;
  readonly title: string;
}

/** Rounds after which fixing stops, should fixes undo one another: in each, half of what touches is done at least. */
const MOST_ROUNDS = 16;

/**
 * The fixes that `choose` names for the findings, where it names one, as one change. Fixes that touch the same text are
 * made one after another, each round on what the rules then find; those that change nothing are left out.
 */
export function fixAll(document: XmlDocument, findAgain: FindAgain, choose: (finding: Finding) => Fix | null): Mending {
  const made: MadeFix[] = [];
  let isDone = false;
  const round = (current: XmlDocument): readonly TextEdit[] => {
    if (isDone) return [];
    const repairs = apart(repairsIn(current, findAgain(current), choose));
    isDone = repairs.length === 0;
    made.push(...repairs.map(({ fix }) => fix));
    return repairs.flatMap(({ edits }) => edits);
  };
  const edits = inOneEdit(document, Array<typeof round>(MOST_ROUNDS).fill(round));
  return { change: { kind: "text", edits }, made };
}

/** What a fix does to the text; it does something. */
interface Repair {
  readonly fix: MadeFix;
  readonly edits: readonly TextEdit[];
}

function repairsIn(
  document: XmlDocument,
  findings: readonly Finding[],
  choose: (finding: Finding) => Fix | null,
): readonly Repair[] {
  return findings.flatMap((finding) => {
    const fix = choose(finding);
    if (fix === null) return [];
    const edits = editsOf(document, changeOf(fix, document)).filter((edit) => changes(document, edit));
    return edits.length === 0 ? [] : [{ fix: { rule: finding.rule, title: fix.title }, edits }];
  });
}

function changes({ text }: XmlDocument, { range, text: replacement }: TextEdit): boolean {
  return text.slice(range.start, range.end) !== replacement;
}

/** As many repairs as do not touch one another, first come first served; in order. */
function apart(repairs: readonly Repair[]): readonly Repair[] {
  const taken: Repair[] = [];
  let end = -1;
  for (const repair of repairs.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (startOf(repair) <= end) continue;
    taken.push(repair);
    end = repair.edits.at(-1)?.range.end ?? end;
  }
  return taken;
}

function startOf({ edits }: Repair): number {
  return edits[0]?.range.start ?? 0;
}
