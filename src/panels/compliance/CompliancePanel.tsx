import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import { at } from "../../core/profile/at.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { Field } from "../../forms/Field.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { useNavigate } from "../../react/navigation.ts";
import { useDocument } from "../../react/useDocument.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { type ComplianceNeed, complianceNeeds } from "./complianceNeeds.ts";

const compliance = at.DeviceCompliance;

export function CompliancePanel() {
  const document = useDocument();
  return (
    <PanelPage
      title="Conditional access"
      intro="Microsoft Entra gives compliant devices a certificate of about one hour before each connection, and the VPN accepts only that."
    >
      <PanelForm>
        <RuledSection of={compliance}>
          <PanelSection title="Certificate from Microsoft Entra">
            <Field of={compliance.Enabled} />
          </PanelSection>
          <PanelSection title="Single sign-on behind the VPN">
            <RuledSection of={compliance.Sso}>
              <Field of={compliance.Sso.Enabled} />
              <Field of={compliance.Sso.IssuerHash} />
              <Field of={compliance.Sso.Eku} />
            </RuledSection>
          </PanelSection>
        </RuledSection>
      </PanelForm>
      {document !== null && (
        <PanelSection title="What else it needs">
          <Needs document={document} />
        </PanelSection>
      )}
    </PanelPage>
  );
}

function Needs({ document }: { readonly document: XmlDocument }) {
  const needs = useMemo(() => complianceNeeds(document), [document]);
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        In this profile
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, maxWidth: 720 }}>
        {needs.map((need) => (
          <Need key={need.path} need={need} />
        ))}
      </Box>
      <Typography variant="body2" sx={{ fontWeight: 600, mt: 1.5 }}>
        On the servers, which the profile cannot show
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, typography: "body2", maxWidth: "72ch", "& li": { mb: 0.5 } }}>
        <li>A policy in Microsoft Entra for the app “VPN Server”.</li>
        <li>Its root, “Microsoft VPN root CA gen 1”, among the trusted roots and in NTAuth.</li>
        <li>
          NPS has to accept certificates without revocation data: IgnoreNoRevocationCheck set to 1 for EAP-TLS, and for
          PEAP too.
        </li>
      </Box>
    </>
  );
}

function Need({ need }: { readonly need: ComplianceNeed }) {
  const navigate = useNavigate();
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", gap: 1, py: 0.25 }}>
      <Typography
        variant="body2"
        component="span"
        sx={{ flex: "0 0 64px", fontWeight: 600, color: need.met ? "success.main" : "text.primary" }}
      >
        {need.met ? "There" : (need.otherwise ?? "Missing")}
      </Typography>
      <Typography variant="body2" component="span">
        {need.text}
      </Typography>
      <Button
        size="small"
        onClick={() => navigate(need.path)}
        aria-label={`Show: ${need.text}`}
        sx={{ ml: "auto", minWidth: 0, flexShrink: 0 }}
      >
        Show
      </Button>
    </Box>
  );
}
