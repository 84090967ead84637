import { useMemo, useState } from "react";
import { type OnAnswers, switchOn } from "../../core/scenarios/conditionalAccess/switchOn.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { PlanDialog } from "../../forms/PlanDialog.tsx";
import { useCarryOut } from "../../forms/useCarryOut.ts";
import { YesNo } from "./YesNo.tsx";

interface Props {
  readonly document: XmlDocument;
  readonly close: () => void;
}

/** What switching on would do, with the two questions that only the administrator can answer. */
export function SwitchOnDialog({ document, close }: Props) {
  const carryOut = useCarryOut();
  const [answers, setAnswers] = useState<OnAnswers>({ isEntraOnly: false, needsKerberos: false });
  const plan = useMemo(() => switchOn(document, answers), [document, answers]);
  return (
    <PlanDialog
      title="Use Microsoft Entra conditional access"
      plan={plan}
      document={document}
      carryOut={() => carryOut(document, plan, "Switch conditional access on", "Conditional access is switched on")}
      close={close}
      applyLabel="Switch on"
    >
      <YesNo
        asks="Are the devices joined to Microsoft Entra only?"
        help="No, where they are joined to Active Directory as well."
        answer={answers.isEntraOnly}
        take={(isEntraOnly) => setAnswers({ ...answers, isEntraOnly })}
      />
      <YesNo
        asks="Do users need Kerberos to on-premises resources?"
        help="File shares and internal web sites, for instance. It takes a second certificate, from a certification authority of your own."
        answer={answers.needsKerberos}
        take={(needsKerberos) => setAnswers({ ...answers, needsKerberos })}
      />
    </PlanDialog>
  );
}
