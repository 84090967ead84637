import { at } from "../../core/profile/at.ts";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { VocabularyFields } from "../../forms/VocabularyFields.tsx";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { KnownApps } from "./KnownApps.tsx";

export function PluginPanel() {
  return (
    <PanelPage
      title="Plug-in"
      intro="Hands the connection to a VPN app from the Store. A profile uses either such an app or the client built into Windows, never both."
    >
      <RuledSection of={at.PluginProfile}>
        <PanelSection title="Known apps">
          <KnownApps />
        </PanelSection>
        <PanelSection title="Settings">
          <PanelForm>
            <VocabularyFields of={at.PluginProfile} />
          </PanelForm>
        </PanelSection>
      </RuledSection>
    </PanelPage>
  );
}
