import { useMemo, useState } from "react";
import { type OffAnswers, offQuestions } from "../../core/scenarios/conditionalAccess/offQuestions.ts";
import { switchOff } from "../../core/scenarios/conditionalAccess/switchOff.ts";
import { planEdits } from "../../core/scenarios/plan.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { PlanDialog } from "../../forms/PlanDialog.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useStore } from "../../react/storeContext.ts";
import { YesNo } from "./YesNo.tsx";

interface Props {
  readonly document: XmlDocument;
  readonly close: () => void;
}

/** What switching off would take out, with what the text cannot tell as questions. */
export function SwitchOffDialog({ document, close }: Props) {
  const dispatch = useDispatch();
  const store = useStore();
  const [answers, setAnswers] = useState<OffAnswers>({});
  const questions = useMemo(() => offQuestions(document), [document]);
  const plan = useMemo(() => switchOff(document, answers), [document, answers]);
  const carryOut = (): void => {
    dispatch({ kind: "text", edits: planEdits(document, plan) }, "Switch conditional access off");
    store.announce("Conditional access is switched off");
  };
  return (
    <PlanDialog
      title="Stop using Microsoft Entra conditional access"
      plan={plan}
      document={document}
      carryOut={carryOut}
      close={close}
      applyLabel="Switch off"
    >
      {questions.map(({ id, asks, help, otherwise }) => (
        <YesNo
          key={id}
          asks={asks}
          help={help}
          answer={answers[id] ?? otherwise}
          take={(answer) => setAnswers({ ...answers, [id]: answer })}
        />
      ))}
    </PlanDialog>
  );
}
