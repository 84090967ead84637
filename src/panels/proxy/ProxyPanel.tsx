import { at } from "../../core/profile/at.ts";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { VocabularyFields } from "../../forms/VocabularyFields.tsx";
import { PanelPage } from "../../ui/PanelPage.tsx";

export function ProxyPanel() {
  return (
    <PanelPage
      title="Proxy"
      intro="The web proxy that Windows uses while the connection is up: a script that decides, or one fixed server."
    >
      <PanelForm>
        <VocabularyFields of={at.Proxy} />
      </PanelForm>
    </PanelPage>
  );
}
