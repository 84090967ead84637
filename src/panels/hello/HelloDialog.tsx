import { useMemo } from "react";
import { type HelloAnswers, helloPlan } from "../../core/scenarios/hello/helloPlan.ts";
import { planEdits } from "../../core/scenarios/plan.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { PlanDialog } from "../../forms/PlanDialog.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useStore } from "../../react/storeContext.ts";

interface Props {
  readonly document: XmlDocument;
  readonly answers: HelloAnswers;
  readonly close: () => void;
}

/** What the guided choice would change in the profile. */
export function HelloDialog({ document, answers, close }: Props) {
  const dispatch = useDispatch();
  const store = useStore();
  const plan = useMemo(() => helloPlan(document, answers), [document, answers]);
  const carryOut = (): void => {
    dispatch({ kind: "text", edits: planEdits(document, plan) }, "Use Windows Hello for Business");
    store.announce("The profile looks for the certificate of Windows Hello");
  };
  return (
    <PlanDialog
      title="Use Windows Hello for Business"
      plan={plan}
      document={document}
      carryOut={carryOut}
      close={close}
    />
  );
}
