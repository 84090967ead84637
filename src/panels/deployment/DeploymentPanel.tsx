import { ConnectionName } from "../../forms/ConnectionName.tsx";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { Checklist } from "./Checklist.tsx";
import { ContextQuestions } from "./ContextQuestions.tsx";
import { DeploymentName } from "./DeploymentName.tsx";
import { Silences } from "./Silences.tsx";

const INTRO =
  "What no profile says, and what decides whether it works: the devices, the gateway, and the way it gets there. " +
  "Answers hold for all profiles of this deployment. What is not answered is not guessed.";

export function DeploymentPanel() {
  return (
    <PanelPage title="Deployment" intro={INTRO}>
      <PanelSection title="Names">
        <DeploymentName />
        <ConnectionName />
      </PanelSection>
      <PanelSection title="Devices, channel and gateway">
        <ContextQuestions />
      </PanelSection>
      <PanelSection title="Checklist for this profile">
        <Checklist />
      </PanelSection>
      <PanelSection title="Silenced findings of this profile">
        <Silences />
      </PanelSection>
    </PanelPage>
  );
}
