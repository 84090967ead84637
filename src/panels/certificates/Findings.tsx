import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import { type CertificateFinding, type FindingContext, certificateFindings } from "../../core/certificates/findings.ts";
import { trustPlaces } from "../../core/profile/eap/places.ts";
import { trustOf } from "../../core/profile/eap/trust.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { VerdictMark } from "../../ui/VerdictMark.tsx";
import type { CertificateAtHand } from "./atHand.ts";

interface Props {
  readonly of: CertificateAtHand;
  readonly document: XmlDocument;
  readonly now: Date;
}

/** What is wrong or noteworthy about a certificate, also beside the open profile. */
export function Findings({ of, document, now }: Props) {
  const context = useMemo(() => contextOf(document, now), [document, now]);
  const findings = certificateFindings(of.certificate, of.role.role, context);
  if (findings.length === 0) return <Typography variant="body2">No findings.</Typography>;
  return (
    <Box component="ul" aria-label="Findings" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {findings.map(({ severity, message }) => (
        <Box component="li" key={message} sx={{ display: "flex", gap: 1, py: 0.25, alignItems: "baseline" }}>
          <VerdictMark {...LOOKS[severity]} />
          <Typography variant="body2">{message}</Typography>
        </Box>
      ))}
    </Box>
  );
}

/** What the profile lists, at whatever level. */
function contextOf(document: XmlDocument, now: Date): FindingContext {
  const levels = trustPlaces(document).map(({ refs }) => trustOf(document, refs));
  return {
    now,
    serverNames: [...new Set(levels.flatMap(({ serverNames = [] }) => serverNames))],
    roots: levels.flatMap(({ roots = [] }) => roots),
  };
}

const LOOKS = {
  error: { tone: "bad", words: "Error" },
  warning: { tone: "doubtful", words: "Warning" },
  info: { tone: "open", words: "Note" },
} as const satisfies Readonly<Record<CertificateFinding["severity"], object>>;
