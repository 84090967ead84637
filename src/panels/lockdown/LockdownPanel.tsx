import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import { at } from "../../core/profile/at.ts";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { VocabularyFields } from "../../forms/VocabularyFields.tsx";
import { useReading } from "../../react/useReading.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";

export function LockdownPanel() {
  return (
    <PanelPage
      title="WIP and LockDown"
      intro="Two settings from the first days of Windows 10. New deployments rarely need either of them."
    >
      <PanelForm>
        <PanelSection title="Windows Information Protection">
          <VocabularyFields of={at.EdpModeId} />
        </PanelSection>
        <PanelSection title="LockDown">
          <LockdownWarning />
          <VocabularyFields of={at.LockDown} />
        </PanelSection>
      </PanelForm>
    </PanelPage>
  );
}

function LockdownWarning() {
  const isOn = useReading(at.LockDown).value === true;
  return (
    <Alert severity={isOn ? "error" : "warning"} variant="outlined" sx={{ mb: 1, maxWidth: 640 }}>
      <AlertTitle>
        {isOn
          ? "This profile can cut devices off from every network"
          : "LockDown can cut devices off from every network"}
      </AlertTitle>
      While it is on, nothing leaves the device except through this VPN. If the VPN cannot connect (an expired
      certificate, a changed server, a hotel sign-in page), the device has no network at all, and no way to be repaired
      over it either. People cannot end the connection, and no other VPN profile can be connected or changed beside it.
      Try it on a device that you can reach by hand.
    </Alert>
  );
}
