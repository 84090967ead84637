import Typography from "@mui/material/Typography";
import { eapAt } from "../../core/profile/eapAt.ts";
import type { EapMethodInUse } from "../../core/profile/eapMethod.ts";
import { RawField } from "../../forms/RawField.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";
import { CertificateFilter } from "./CertificateFilter.tsx";
import { ClientCertificate } from "./ClientCertificate.tsx";
import { CopyTrust } from "./CopyTrust.tsx";
import { Identifiers } from "./Identifiers.tsx";
import { PeapOptions } from "./PeapOptions.tsx";
import { ServerTrust } from "./ServerTrust.tsx";
import type { TlsRefs } from "./TlsRefs.ts";
import { rawConfiguration } from "./rawConfiguration.ts";

/** The settings of the EAP method in use. */
export function EapSections({ method }: { readonly method: EapMethodInUse }) {
  switch (method.kind) {
    case "none":
      return null;
    case "tls":
      return (
        <>
          <PanelSection title="Server trust">
            <Radius />
            <ServerTrust level="tls" />
          </PanelSection>
          <CertificateSections of={eapAt.tls} />
          <PanelSection title="Identifiers">
            <Identifiers ids={method.ids} />
          </PanelSection>
        </>
      );
    case "peap-tls":
      return (
        <>
          <TunnelSections />
          <PanelSection title="Inner method: EAP-TLS, server trust">
            <CopyTrust />
            <ServerTrust level="inner" />
          </PanelSection>
          <CertificateSections of={eapAt.innerTls} />
          <PanelSection title="Identifiers">
            <Identifiers ids={method.ids} />
          </PanelSection>
        </>
      );
    case "other":
      return (
        <>
          {method.isInPeap && <TunnelSections />}
          <PanelSection title={method.isInPeap ? "Inner method" : "Settings as XML"}>
            <RawField of={rawConfiguration(method)} />
          </PanelSection>
          {method.ids !== null && (
            <PanelSection title="Identifiers">
              <Identifiers ids={method.ids} />
            </PanelSection>
          )}
        </>
      );
  }
}

function TunnelSections() {
  return (
    <>
      <PanelSection title="Server trust of the tunnel">
        <Radius />
        <ServerTrust level="peap" />
      </PanelSection>
      <PanelSection title="Tunnel">
        <PeapOptions />
      </PanelSection>
    </>
  );
}

function CertificateSections({ of }: { readonly of: TlsRefs }) {
  return (
    <>
      <PanelSection title="Client certificate">
        <ClientCertificate of={of} />
      </PanelSection>
      <PanelSection title="Certificate filter">
        <CertificateFilter of={of} />
      </PanelSection>
    </>
  );
}

function Radius() {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5, maxWidth: "72ch" }}>
      This is about the server that checks the sign-in, such as NPS. Its certificate may have another name than the VPN
      server.
    </Typography>
  );
}
