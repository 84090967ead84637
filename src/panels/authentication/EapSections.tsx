import { eapAt } from "../../core/profile/eap/eapAt.ts";
import type { EapMethodInUse } from "../../core/profile/eap/methodInUse.ts";
import { peapTrust, teapTrust, ttlsTrust } from "../../core/profile/eap/trust.ts";
import { Field } from "../../forms/Field.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { VocabularyFields } from "../../forms/VocabularyFields.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";
import { CredentialSections } from "./CredentialSections.tsx";
import { Extensions } from "./Extensions.tsx";
import { Identifiers } from "./Identifiers.tsx";
import { InnerMethod } from "./InnerMethod.tsx";
import { KeptConfiguration } from "./KeptConfiguration.tsx";
import { ServerTrust } from "./ServerTrust.tsx";

interface Props {
  readonly method: EapMethodInUse;
}

/** The settings of the EAP method in use. */
export function EapSections({ method }: Props) {
  return (
    <>
      <MethodSections method={method} />
      {method.kind !== "none" && method.kind !== "unreadable" && (
        <>
          <PanelSection title="Identifiers">
            <Identifiers method={method} />
          </PanelSection>
          <Extensions method={method} />
        </>
      )}
    </>
  );
}

function MethodSections({ method }: Props) {
  switch (method.kind) {
    case "none":
      return null;
    case "tls":
    case "mschapv2":
      return <CredentialSections credential={method.method} tunnel={null} />;
    case "peap":
      return (
        <>
          <PanelSection title="Server trust of the tunnel">
            <ServerTrust refs={peapTrust} isOutermost />
          </PanelSection>
          <PanelSection title="Tunnel">
            <PeapOptions />
          </PanelSection>
          <InnerMethod place="peap" credential={method.inner} tunnel={peapTrust} />
        </>
      );
    case "ttls":
      return (
        <>
          <PanelSection title="Server trust of the tunnel">
            <ServerTrust refs={ttlsTrust} isOutermost />
          </PanelSection>
          <OuterIdentity of={eapAt.ttls.Phase1Identity} />
          <InnerMethod
            place="ttls"
            phase2={method.inner}
            credential={method.inner.kind === "eap" ? method.inner.method : null}
            tunnel={ttlsTrust}
          />
        </>
      );
    case "teap":
      return (
        <>
          <PanelSection title="Server trust of the tunnel">
            <ServerTrust refs={teapTrust} isOutermost />
          </PanelSection>
          <OuterIdentity of={eapAt.teap.Phase1Identity} />
          <InnerMethod place="teap-1" credential={method.inner[0] ?? null} tunnel={teapTrust} />
          {method.count > 0 && <InnerMethod place="teap-2" credential={method.inner[1] ?? null} tunnel={teapTrust} />}
        </>
      );
    case "sim":
      return <SimSection title="SIM" of={eapAt.sim} />;
    case "aka":
      return <SimSection title="SIM" of={eapAt.aka} />;
    case "akaPrime":
      return <SimSection title="SIM" of={eapAt.akaPrime} />;
    case "other":
    case "unreadable":
      return <KeptConfiguration method={method} />;
  }
}

/** What PEAP adds to its tunnel. */
function PeapOptions() {
  const { peap } = eapAt;
  const { IdentityPrivacy } = peap.PeapExtensions;
  return (
    <>
      <Field of={peap.RequireCryptoBinding} />
      <Field of={peap.FastReconnect} />
      <Field of={IdentityPrivacy.EnableIdentityPrivacy} />
      <Field of={IdentityPrivacy.AnonymousUserName} />
      <Field of={peap.InnerEapOptional} />
      <Field of={peap.EnableQuarantineChecks} />
    </>
  );
}

function OuterIdentity({ of }: { readonly of: typeof eapAt.ttls.Phase1Identity | typeof eapAt.teap.Phase1Identity }) {
  return (
    <PanelSection title="Outer identity">
      <RuledSection of={of}>
        <Field of={of.IdentityPrivacy} />
        <Field of={of.AnonymousIdentity} />
      </RuledSection>
    </PanelSection>
  );
}

function SimSection({
  title,
  of,
}: {
  readonly title: string;
  readonly of: typeof eapAt.sim | typeof eapAt.aka | typeof eapAt.akaPrime;
}) {
  return (
    <PanelSection title={title}>
      <VocabularyFields of={of} />
    </PanelSection>
  );
}
