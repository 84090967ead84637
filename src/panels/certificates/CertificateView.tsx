import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import type { Role } from "../../core/certificates/role.ts";
import { type Placement, placements } from "../../core/profile/eap/placements.ts";
import { certificatePlaces, trustPlaces } from "../../core/profile/eap/places.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useDocument } from "../../react/useDocument.ts";
import { PanelSection } from "../../ui/PanelPage.tsx";
import type { CertificateAtHand } from "./atHand.ts";
import { CertificateDetails } from "./CertificateDetails.tsx";
import { ChainTree } from "./ChainTree.tsx";
import { ClientJudgement } from "./ClientJudgement.tsx";
import { Findings } from "./Findings.tsx";
import { nameOf } from "./nameOf.ts";
import { noPlaceSentence } from "./noPlaceSentence.ts";
import { placeable } from "./placeable.ts";
import { PlacementList } from "./PlacementList.tsx";
import { RoleTag } from "./RoleTag.tsx";
import { ServerJudgement } from "./ServerJudgement.tsx";

interface Props {
  readonly of: CertificateAtHand;
  readonly now: Date;
}

/** One certificate: what it is for, what is wrong with it, where it belongs, and all that it says. */
export function CertificateView({ of, now }: Props) {
  const document = useDocument();
  const { certificate, role } = of;
  return (
    <Box role="region" aria-label={`Certificate ${nameOf(certificate)}`}>
      <PanelSection title={nameOf(certificate)}>
        <Typography variant="body2" sx={{ mb: 1 }}>
          <RoleTag role={role.role} /> {role.reason}
        </Typography>
        {document !== null && <Findings of={of} document={document} now={now} />}
      </PanelSection>
      {document !== null && <InProfile of={of} document={document} now={now} />}
      <PanelSection title="Chain">
        <ChainTree of={of} />
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, mt: 0.5 }}>
          Joined by names and key identifiers. Signatures are not checked here; Windows checks them.
        </Typography>
      </PanelSection>
      <PanelSection title="What it says">
        <CertificateDetails certificate={certificate} />
      </PanelSection>
    </Box>
  );
}

interface InProfileProps extends Props {
  readonly document: XmlDocument;
}

/** The certificate beside the open profile. */
function InProfile({ of, document, now }: InProfileProps) {
  const { certificate, role } = of;
  const trust = useMemo(() => trustPlaces(document), [document]);
  const clients = useMemo(() => certificatePlaces(document), [document]);
  const offers = useMemo(() => offersOf(document, of), [document, of]);
  return (
    <>
      <PanelSection title="Put it where it belongs">
        {offers.length > 0 ? (
          <PlacementList key={certificate.sha256} placements={offers} />
        ) : (
          <NoPlace role={role.role} trusts={trust.length > 0} signsIn={clients.length > 0} />
        )}
      </PanelSection>
      {role.role === "client" && clients.length > 0 && (
        <PanelSection title="Would Windows choose it?">
          <ClientJudgement of={of} document={document} places={clients} now={now} />
        </PanelSection>
      )}
      {role.role === "server" && trust.length > 0 && (
        <PanelSection title="Do the listed names fit?">
          <ServerJudgement certificate={certificate} document={document} places={trust} />
        </PanelSection>
      )}
    </>
  );
}

function offersOf(document: XmlDocument, { certificate, role }: CertificateAtHand): readonly Placement[] {
  return role.role === "other" ? [] : placements(document, placeable(certificate), role.role);
}

interface NoPlaceProps {
  readonly role: Role;
  readonly trusts: boolean;
  readonly signsIn: boolean;
}

function NoPlace({ role, trusts, signsIn }: NoPlaceProps) {
  const { sentence, needsMethod } = noPlaceSentence(role, { trusts, signsIn });
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1.5, flexWrap: "wrap" }}>
      <Typography variant="body2" sx={{ maxWidth: "60ch" }}>
        {sentence}
      </Typography>
      {needsMethod && (
        <Button size="small" variant="outlined" href="#/authentication">
          Choose an EAP method
        </Button>
      )}
    </Box>
  );
}
