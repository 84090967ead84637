import { at } from "../../core/profile/at.ts";
import { ElementFindings } from "../../forms/ElementFindings.tsx";
import { Field } from "../../forms/Field.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { useReading } from "../../react/useReading.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { GatewaySide } from "./GatewaySide.tsx";
import { SuiteTable } from "./SuiteTable.tsx";

const INTRO =
  "The algorithms that an IKEv2 or L2TP client proposes. The gateway has to offer the same ones. " +
  "All six values belong together: set all or none.";

const suite = at.NativeProfile.CryptographySuite;

export function CryptographyPanel() {
  const { value = {} } = useReading(suite);
  return (
    <PanelPage title="Cryptography" intro={INTRO}>
      <PanelForm>
        <RuledSection of={suite}>
          <ElementFindings of={suite} />
          <PanelSection title="Known suites">
            <SuiteTable current={value} />
          </PanelSection>
          <PanelSection title="Key exchange (main mode)">
            <Field of={suite.DHGroup} />
            <Field of={suite.EncryptionMethod} />
            <Field of={suite.IntegrityCheckMethod} />
          </PanelSection>
          <PanelSection title="Data (quick mode)">
            <Field of={suite.CipherTransformConstants} />
            <Field of={suite.AuthenticationTransformConstants} />
            <Field of={suite.PfsGroup} />
          </PanelSection>
          <GatewaySide suite={value} />
        </RuledSection>
      </PanelForm>
    </PanelPage>
  );
}
