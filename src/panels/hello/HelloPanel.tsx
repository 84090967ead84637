import { useMemo } from "react";
import { helloStates } from "../../core/scenarios/hello/helloState.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useDocument } from "../../react/useDocument.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { Attestation } from "./Attestation.tsx";
import { GuidedChoice } from "./GuidedChoice.tsx";
import { NeedsCertificate } from "./NeedsCertificate.tsx";
import { Now } from "./Now.tsx";
import { Truths } from "./Truths.tsx";

const INTRO =
  "Lets users sign in to the VPN with what unlocks their device: a PIN, a face or a fingerprint. To EAP this is a " +
  "certificate whose key lies in Windows Hello.";

export function HelloPanel() {
  const document = useDocument();
  return (
    <PanelPage title="Windows Hello for Business" intro={INTRO}>
      {document !== null && <InProfile document={document} />}
      <PanelSection title="Good to know">
        <Truths />
      </PanelSection>
      <PanelSection title="TPM key attestation">
        <Attestation />
      </PanelSection>
    </PanelPage>
  );
}

function InProfile({ document }: { readonly document: XmlDocument }) {
  const states = useMemo(() => helloStates(document), [document]);
  if (states.length === 0) return <NeedsCertificate />;
  return (
    <>
      <PanelSection title="What this profile looks for now">
        <Now states={states} />
      </PanelSection>
      <GuidedChoice document={document} states={states} />
    </>
  );
}
