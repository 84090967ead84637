import { at } from "../../core/profile/at.ts";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { VocabularyFields } from "../../forms/VocabularyFields.tsx";
import { PanelPage } from "../../ui/PanelPage.tsx";

export function PluginPanel() {
  return (
    <PanelPage
      title="Plug-in"
      intro="Hands the connection to a VPN app from the Store. A profile uses either such an app or the client built into Windows, never both."
    >
      <PanelForm>
        <VocabularyFields of={at.PluginProfile} />
      </PanelForm>
    </PanelPage>
  );
}
