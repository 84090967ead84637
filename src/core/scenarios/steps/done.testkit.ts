/** Carrying out single steps, for tests. */
import { type Change, editsOf } from "../../profile/changes.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { type StepMaker, inTurn } from "../inTurn.ts";
import { effectiveSteps } from "../plan.ts";
import { carriedOut, parse } from "../profiles.testkit.ts";

/** What makers of steps do to a profile, and say. */
export function done(document: XmlDocument, ...makers: readonly StepMaker[]) {
  const plan = { steps: inTurn(document, makers), needs: [], cannotKnow: [] };
  return { after: carriedOut(document, plan), says: effectiveSteps(document, plan).map(({ says }) => says) };
}

/** A profile after changes. */
export function changed(document: XmlDocument, ...changes: readonly Change[]): XmlDocument {
  return parse(applyEdits(document.text, editsOf(document, { kind: "several", changes })));
}
