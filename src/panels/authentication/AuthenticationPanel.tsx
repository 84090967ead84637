import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import { at } from "../../core/profile/at.ts";
import { methodInUse } from "../../core/profile/eap/methodInUse.ts";
import { isProfile } from "../../core/profile/mount.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { Field } from "../../forms/Field.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { useDocument } from "../../react/useDocument.ts";
import { useReading } from "../../react/useReading.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { EapMethodChoice } from "./EapMethodChoice.tsx";
import { EapSections } from "./EapSections.tsx";
import { SignInChoice } from "./SignInChoice.tsx";

const { UserMethod, MachineMethod, Eap } = at.NativeProfile.Authentication;

export function AuthenticationPanel() {
  const document = useDocument();
  return (
    <PanelPage
      title="Authentication"
      intro="How the user or the computer proves who they are, and how the device knows the right server."
    >
      {document !== null && <Methods document={document} />}
    </PanelPage>
  );
}

function Methods({ document }: { readonly document: XmlDocument }) {
  const method = useMemo(() => methodInUse(document), [document]);
  return (
    <>
      {isProfile(document) && <WhoSignsIn document={document} />}
      <RuledSection of={Eap}>
        <PanelSection title="EAP method">
          <EapMethodChoice document={document} method={method} />
        </PanelSection>
        {/* Methods share names of settings at different places, so each has a form of its own. */}
        <PanelForm key={method.kind}>
          <EapSections method={method} document={document} />
        </PanelForm>
      </RuledSection>
    </>
  );
}

function WhoSignsIn({ document }: { readonly document: XmlDocument }) {
  return (
    <PanelSection title="Who signs in">
      <SignInChoice document={document} />
      <PanelForm>
        <Field of={UserMethod} />
        <Field of={MachineMethod} />
      </PanelForm>
      <MachineCertificate />
    </PanelSection>
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
