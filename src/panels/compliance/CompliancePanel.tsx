import { at } from "../../core/profile/at.ts";
import { Field } from "../../forms/Field.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { useDocument } from "../../react/useDocument.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { Conditions } from "./Conditions.tsx";
import { ServerSide } from "./ServerSide.tsx";
import { ScenarioSwitch } from "./ScenarioSwitch.tsx";

const compliance = at.DeviceCompliance;

export function CompliancePanel() {
  const document = useDocument();
  return (
    <PanelPage
      title="Conditional access"
      intro="Microsoft Entra gives compliant devices a certificate of about one hour before each connection, and the VPN accepts only that."
    >
      {document !== null && (
        <>
          <ScenarioSwitch document={document} />
          <PanelSection title="What it needs in this profile">
            <Conditions document={document} />
          </PanelSection>
        </>
      )}
      <PanelSection title="What it needs elsewhere">
        <ServerSide />
      </PanelSection>
      <PanelForm>
        <RuledSection of={compliance}>
          <PanelSection title="Certificate from Microsoft Entra">
            <Field of={compliance.Enabled} />
          </PanelSection>
          <PanelSection title="Single sign-on behind the VPN">
            <RuledSection of={compliance.Sso}>
              <Field of={compliance.Sso.Enabled} />
              <Field of={compliance.Sso.IssuerHash} />
              <Field of={compliance.Sso.Eku} />
            </RuledSection>
          </PanelSection>
        </RuledSection>
      </PanelForm>
    </PanelPage>
  );
}
