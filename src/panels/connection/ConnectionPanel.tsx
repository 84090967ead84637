import { at } from "../../core/profile/at.ts";
import { ConnectionName } from "../../forms/ConnectionName.tsx";
import { Field } from "../../forms/Field.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { NameInside } from "./NameInside.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { TunnelTypeAdvice } from "./TunnelTypeAdvice.tsx";

export function ConnectionPanel() {
  return (
    <PanelPage
      title="Connection and tunnel type"
      intro="What the connection is called, for whom it is installed, and whether it connects by itself."
    >
      <PanelForm>
        <PanelSection title="Name">
          <ConnectionName />
          <NameInside />
        </PanelSection>
        <PanelSection title="For whom it is installed">
          <ScopeChoice />
          <Field of={at.DeviceTunnel} />
          <TunnelTypeAdvice />
        </PanelSection>
        <PanelSection title="Automatic connection">
          <Field of={at.AlwaysOn} />
          <Field of={at.AlwaysOnActive} />
        </PanelSection>
        <PanelSection title="Credentials and local traffic">
          <Field of={at.RememberCredentials} />
          <Field of={at.ByPassForLocal} />
        </PanelSection>
        <PanelSection title="What people can do in Settings">
          <Field of={at.DisableDisconnectButton} />
          <Field of={at.DisableAdvancedOptionsEditButton} />
          <Field of={at.RequireVpnClientAppUI} />
        </PanelSection>
      </PanelForm>
    </PanelPage>
  );
}
