import { at } from "../../core/profile/at.ts";
import { ElementFindings } from "../../forms/ElementFindings.tsx";
import { Field } from "../../forms/Field.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { ProtocolListEditor } from "./ProtocolListEditor.tsx";
import { ServerSpelling } from "./ServerSpelling.tsx";

const native = at.NativeProfile;

export function ServersPanel() {
  return (
    <PanelPage
      title="Servers and protocol"
      intro="Which gateways the client built into Windows connects to, and over which tunnel protocol."
    >
      <PanelForm>
        <RuledSection of={native}>
          <ElementFindings of={native} />
          <PanelSection title="Servers">
            <Field of={native.Servers} />
            <ServerSpelling />
          </PanelSection>
          <PanelSection title="Protocol">
            <Field of={native.NativeProtocolType} />
          </PanelSection>
          <PanelSection title="Own list of protocols">
            <RuledSection of={native.ProtocolList}>
              <ElementFindings of={native.ProtocolList} />
              <ProtocolListEditor />
              <Field of={native.ProtocolList.RetryTimeInHours} />
            </RuledSection>
          </PanelSection>
          <PanelSection title="L2TP">
            <Field of={native.L2tpPsk} />
          </PanelSection>
        </RuledSection>
      </PanelForm>
    </PanelPage>
  );
}
