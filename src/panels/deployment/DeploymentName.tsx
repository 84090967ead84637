import { fileStem } from "../../core/exporters/profileName.ts";
import { NameField, type NameJudgement } from "../../forms/NameField.tsx";
import { useSelected, useStore } from "../../react/storeContext.ts";

/** What the profiles of this deployment are saved under. */
export function DeploymentName() {
  const store = useStore();
  return (
    <NameField
      label="Name of the deployment"
      name={useSelected((state) => state.deploymentName)}
      rename={store.renameDeployment}
      judge={judge}
    />
  );
}

function judge(draft: string): NameJudgement {
  if (draft.trim() === "") return { words: "Without a new name the old one stays.", isRefused: false };
  return { words: `Save deployment writes ${fileStem(draft)}.aovpn.json.`, isRefused: false };
}
