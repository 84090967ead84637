import { useMemo, useState } from "react";
import { type OffAnswers, offQuestions } from "../../core/scenarios/conditionalAccess/offQuestions.ts";
import { switchOff } from "../../core/scenarios/conditionalAccess/switchOff.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { PlanDialog } from "../../forms/PlanDialog.tsx";
import { useCarryOut } from "../../forms/useCarryOut.ts";
import { YesNo } from "./YesNo.tsx";

interface Props {
  readonly document: XmlDocument;
  readonly close: () => void;
}

/** What switching off would take out, with what the text cannot tell as questions. */
export function SwitchOffDialog({ document, close }: Props) {
  const carryOut = useCarryOut();
  const [answers, setAnswers] = useState<OffAnswers>({});
  const questions = useMemo(() => offQuestions(document), [document]);
  const plan = useMemo(() => switchOff(document, answers), [document, answers]);
  return (
    <PlanDialog
      title="Stop using Microsoft Entra conditional access"
      plan={plan}
      document={document}
      carryOut={() => carryOut(document, plan, "Switch conditional access off", "Conditional access is switched off")}
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
