import { applyEdits } from "../xml/edit.ts";
import type { XmlDocument } from "../xml/document.ts";
import { reparseXml } from "../xml/reparse.ts";
import { type PlanStep, planEdits } from "./plan.ts";

/** Says which steps a profile needs, in the state in which it is given. */
export type StepMaker = (document: XmlDocument) => readonly PlanStep[];

/** Steps planned one after another, each maker looking at the text that the steps before it leave. */
export function inTurn(document: XmlDocument, makers: readonly StepMaker[]): readonly PlanStep[] {
  const steps: PlanStep[] = [];
  let current = document;
  for (const make of makers) {
    const next = make(current);
    current = afterSteps(current, next);
    steps.push(...next);
  }
  return steps;
}

function afterSteps(document: XmlDocument, steps: readonly PlanStep[]): XmlDocument {
  const edits = planEdits(document, { steps, needs: [], cannotKnow: [] });
  const parsed = reparseXml(document, edits);
  if (!parsed.ok) throw new Error(`A step broke the text: ${applyEdits(document.text, edits)}`);
  return parsed.value;
}
