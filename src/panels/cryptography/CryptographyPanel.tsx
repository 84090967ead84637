import Alert from "@mui/material/Alert";
import { at } from "../../core/profile/at.ts";
import { SUITE_NAMES, type Suite } from "../../core/profile/suites.ts";
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
          <PanelSection title="Known suites">
            <SuiteTable current={value} />
          </PanelSection>
          <Incomplete suite={value} />
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

/** Says which of the six are missing, as long as some but not all are there. */
function Incomplete({ suite: current }: { readonly suite: Suite }) {
  const missing = SUITE_NAMES.filter((name) => current[name] === undefined);
  if (missing.length === 0 || missing.length === SUITE_NAMES.length) return null;
  const titles = missing.map((name) => suite[name].spec.title.toLowerCase());
  return (
    <Alert severity="warning" variant="outlined" sx={{ mt: 2, maxWidth: 640 }}>
      {`The suite is incomplete: ${titles.join(", ")} ${titles.length === 1 ? "is" : "are"} missing. `}
      Missing values are reported to end as weak ones.
    </Alert>
  );
}
