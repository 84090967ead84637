import Typography from "@mui/material/Typography";
import { at } from "../../core/profile/at.ts";
import { isProfile } from "../../core/profile/mount.ts";
import { Field } from "../../forms/Field.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { useReading } from "../../react/useReading.ts";
import { documentOf } from "../../react/useDocument.ts";
import { useSelected } from "../../react/storeContext.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { EapMethodChoice } from "./EapMethodChoice.tsx";
import { EapSections } from "./EapSections.tsx";
import { SignInChoice } from "./SignInChoice.tsx";
import { useMethodInUse } from "./useMethodInUse.ts";

const { UserMethod, MachineMethod, Eap: eap } = at.NativeProfile.Authentication;

export function AuthenticationPanel() {
  const isWhole = useSelected((state) => {
    const document = documentOf(state);
    return document !== null && isProfile(document);
  });
  return (
    <PanelPage
      title="Authentication"
      intro="How the user or the computer proves who they are, and how the device knows the right server."
    >
      {isWhole && <WhoSignsIn />}
      <Eap />
    </PanelPage>
  );
}

function WhoSignsIn() {
  return (
    <PanelSection title="Who signs in">
      <SignInChoice />
      <PanelForm>
        <Field of={UserMethod} />
        <Field of={MachineMethod} />
      </PanelForm>
      <MachineCertificate />
    </PanelSection>
  );
}

function Eap() {
  const method = useMethodInUse();
  return (
    <RuledSection of={eap}>
      <PanelSection title="EAP method">
        <EapMethodChoice method={method} />
      </PanelSection>
      {/* Methods share names of settings at different places, so each has a form of its own. */}
      <PanelForm key={method.kind}>
        <EapSections method={method} />
      </PanelForm>
    </RuledSection>
  );
}

/** What can be said about the computer's certificate, which has no settings in the profile. */
function MachineCertificate() {
  if (useReading(MachineMethod).value !== "Certificate") return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 1, maxWidth: "72ch" }}>
      The computer signs in over IKEv2 with a certificate from its own store. A profile cannot say which one: where
      several fit, set the filters MachineCertificateEKUFilter and MachineCertificateIssuerFilter with Set-VpnConnection
      after deployment.
    </Typography>
  );
}
