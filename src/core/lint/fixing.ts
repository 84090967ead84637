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

/** Rounds after which fixing stops, should fixes undo one another. */
const MOST_ROUNDS = 12;

/**
 * One change that makes the fix that `choose` names for each finding, where it names one. Fixes that touch the same text
 * are made one after another, each round on what the rules then find.
 */
export function fixAll(document: XmlDocument, findAgain: FindAgain, choose: (finding: Finding) => Fix | null): Change {
  const rounds = Array.from({ length: MOST_ROUNDS }, () => (current: XmlDocument) => {
    const fixes = findAgain(current).flatMap((finding) => choose(finding) ?? []);
    return apart(fixes.map((fix) => editsOf(current, changeOf(fix, current))));
  });
  return { kind: "text", edits: inOneEdit(document, rounds) };
}

/** The edits of as many fixes as do not touch one another, first come first served; in order. */
function apart(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const byStart = fixes.filter((edits) => edits.length > 0).toSorted((a, b) => startOf(a) - startOf(b));
  let end = -1;
  for (const edits of byStart) {
    if (startOf(edits) <= end) continue;
    taken.push(...edits);
    end = edits.at(-1)?.range.end ?? end;
  }
  return taken;
}

function startOf(edits: readonly TextEdit[]): number {
  return edits[0]?.range.start ?? 0;
}
