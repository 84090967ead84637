import { useMemo } from "react";
import { type HelloAnswers, helloPlan } from "../../core/scenarios/hello/helloPlan.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { PlanDialog } from "../../forms/PlanDialog.tsx";
import { useCarryOut } from "../../forms/useCarryOut.ts";

interface Props {
  readonly document: XmlDocument;
  readonly answers: HelloAnswers;
  readonly close: () => void;
}

/** What the guided choice would change in the profile. */
export function HelloDialog({ document, answers, close }: Props) {
  const carryOut = useCarryOut();
  const plan = useMemo(() => helloPlan(document, answers), [document, answers]);
  return (
    <PlanDialog
      title="Use Windows Hello for Business"
      plan={plan}
      document={document}
      carryOut={() =>
        carryOut(
          document,
          plan,
          "Use Windows Hello for Business",
          "The profile looks for the certificate of Windows Hello",
        )
      }
      close={close}
    />
  );
}
