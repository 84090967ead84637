import { type Plan, planEdits } from "../core/scenarios/plan.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { useStore } from "../react/storeContext.ts";

/** Carries a plan out as one step, under `label` in the history, and announces what is done. */
export function useCarryOut(): (document: XmlDocument, plan: Plan, label: string, done: string) => void {
  const store = useStore();
  const dispatch = useDispatch();
  return (document, plan, label, done) => {
    if (dispatch({ kind: "text", edits: planEdits(document, plan) }, label)) store.announce(done);
  };
}
