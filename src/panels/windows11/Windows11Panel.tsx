import { at } from "../../core/profile/at.ts";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { VocabularyFields } from "../../forms/VocabularyFields.tsx";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";

const INTRO =
  "What used to be changed in the phone book file after deployment. These settings stand in no published schema, " +
  "and Windows 10 does not know them: try the profile on the oldest Windows that you have.";

export function Windows11Panel() {
  return (
    <PanelPage title="Windows 11 settings" intro={INTRO}>
      <PanelForm>
        <PanelSection title="IKEv2 on unsteady networks">
          <VocabularyFields of={at.NetworkOutageTime} />
          <VocabularyFields of={at.DisableIKEv2Fragmentation} />
        </PanelSection>
        <PanelSection title="Priority of the VPN interface">
          <VocabularyFields of={at.IPv4InterfaceMetric} />
          <VocabularyFields of={at.IPv6InterfaceMetric} />
        </PanelSection>
        <PanelSection title="Sign-in and protection">
          <VocabularyFields of={at.UseRasCredentials} />
          <VocabularyFields of={at.DataEncryption} />
          <VocabularyFields of={at.PrivateNetwork} />
        </PanelSection>
      </PanelForm>
    </PanelPage>
  );
}
