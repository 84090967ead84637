import Typography from "@mui/material/Typography";
import { pathText } from "../../core/profile/ref.ts";
import type { CredentialSlot } from "../../core/profile/eap/eapAt.ts";
import type { Credential } from "../../core/profile/eap/methodInUse.ts";
import { type TrustRefs, tlsTrust } from "../../core/profile/eap/trust.ts";
import { Field } from "../../forms/Field.tsx";
import { RawField } from "../../forms/RawField.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";
import { CertificateFilter } from "./CertificateFilter.tsx";
import { ClientCertificate } from "./ClientCertificate.tsx";
import { SameTrust } from "./SameTrust.tsx";
import { ServerTrust } from "./ServerTrust.tsx";
import { asRaw } from "./asRaw.ts";

interface Props {
  readonly credential: Credential;
  /** The tunnel around it; null when there is none. */
  readonly tunnel: TrustRefs | null;
  /** What sets its sections apart from those of another method: "Primary method: ". */
  readonly lead?: string;
}

/** The settings of a method that proves someone, on its own or inside a tunnel. */
export function CredentialSections({ credential: { kind, slot }, tunnel, lead = "" }: Props) {
  switch (kind) {
    case "tls":
      return <CertificateSections slot={slot} tunnel={tunnel} lead={lead} />;
    case "mschapv2":
      return (
        <PanelSection title={`${lead}Password`}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5, maxWidth: "72ch" }}>
            {tunnel === null
              ? "By itself the method does not verify the server. Inside PEAP the tunnel does."
              : "The password is protected by the tunnel, so everything depends on its server trust."}
          </Typography>
          <Field of={slot.mschapv2.UseWinLogonCredentials} />
        </PanelSection>
      );
    case "other":
      return (
        <PanelSection title={`${lead}Settings as XML`}>
          <RawField of={asRaw(slot.eap)} says="settings of the method as XML" />
        </PanelSection>
      );
  }
}

interface SlotProps {
  readonly slot: CredentialSlot;
  readonly tunnel: TrustRefs | null;
  readonly lead: string;
}

function CertificateSections({ slot, tunnel, lead }: SlotProps) {
  const trust = tlsTrust(slot.tls);
  return (
    <>
      <PanelSection title={`${lead}${tunnel === null ? "Server trust" : "Server trust inside the tunnel"}`}>
        {tunnel !== null && <SameTrust outer={tunnel} inner={trust} />}
        <ServerTrust refs={trust} isOutermost={tunnel === null} />
      </PanelSection>
      <PanelSection title={`${lead}Client certificate`} path={pathText(slot.tls.path)}>
        <ClientCertificate of={slot.tls} />
      </PanelSection>
      <PanelSection title={`${lead}Certificate filter`} path={pathText(slot.tls.TLSExtensions.FilteringInfo.path)}>
        <CertificateFilter of={slot.tls} />
      </PanelSection>
    </>
  );
}
