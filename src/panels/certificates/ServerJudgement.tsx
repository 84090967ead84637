import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Certificate } from "../../core/certificates/certificate.ts";
import { matchesServerName } from "../../core/certificates/serverNameMatch.ts";
import type { TrustPlace } from "../../core/profile/eap/places.ts";
import { read } from "../../core/profile/read.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { ServerNameVerdicts } from "../../forms/ServerNameVerdicts.tsx";

interface Props {
  readonly certificate: Certificate;
  readonly document: XmlDocument;
  readonly places: readonly TrustPlace[];
}

/** Whether the names that the profile lists fit the certificate of a server, at each level that verifies one. */
export function ServerJudgement({ certificate, document, places }: Props) {
  return places.map(({ title, refs }) => {
    const names = read(document, refs.serverNames).value ?? [];
    return (
      <Box key={title} sx={{ mb: 1.5 }}>
        <Typography variant="body2" sx={{ mb: 0.25 }}>
          <b>{`In ${title}: `}</b>
          {sentence(names, certificate)}
        </Typography>
        <ServerNameVerdicts names={names} certificate={certificate} />
      </Box>
    );
  });
}

function sentence(names: readonly string[], certificate: Certificate): string {
  if (names.length === 0) return "no names are listed, so the name plays no part.";
  const verdicts = names.map((name) => matchesServerName(name, certificate).matches);
  if (verdicts.includes("yes")) return "a listed name fits.";
  return verdicts.every((verdict) => verdict === "no")
    ? "no listed name fits."
    : "whether a listed name fits is not certain.";
}
