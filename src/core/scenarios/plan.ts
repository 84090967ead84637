/** Plans: what a scenario would do to a profile, said before it is done. */
import { inOneEdit } from "../profile/write.ts";
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { reparseXml } from "../xml/reparse.ts";

/** One thing that a plan does, with its reason. */
export interface PlanStep {
  /** What is done, as a sentence. */
  readonly says: string;
  /** Why, as a sentence. */
  readonly because: string;
  /** The edits of the text that the step before left; none when everything stands already. */
  readonly edits: (document: XmlDocument) => readonly TextEdit[];
}

/** Steps in the order in which they are taken, and what lies outside of the profile. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** What clients, servers and Microsoft Entra need, as sentences. */
  readonly needs: readonly string[];
  /** What the text of the profile cannot tell, as sentences. */
  readonly cannotKnow: readonly string[];
}

/** All steps of a plan as one edit of the document; none when the plan changes nothing. */
export function planEdits(document: XmlDocument, { steps }: Plan): readonly TextEdit[] {
  return inOneEdit(
    document,
    steps.map(({ edits }) => edits),
  );
}

/** The steps that change something when the plan is carried out on this document. */
export function effectiveSteps(document: XmlDocument, { steps }: Plan): readonly PlanStep[] {
  let current = document;
  return steps.filter((step) => {
    const edits = step.edits(current);
    if (edits.length === 0) return false;
    const parsed = reparseXml(current, edits);
    if (!parsed.ok) throw new Error(`The step “${step.says}” broke the text: ${parsed.error.message}`);
    current = parsed.value;
    return true;
  });
}
