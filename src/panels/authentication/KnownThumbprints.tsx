import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useCertificates } from "../../react/useCertificates.ts";

/** Whose thumbprints these are, as far as their certificates are at hand, and the way to take more from certificates. */
export function KnownThumbprints({ thumbprints }: { readonly thumbprints: readonly string[] }) {
  const { certificates } = useCertificates();
  const known = certificates.filter(({ sha1, sha256 }) => thumbprints.includes(sha1) || thumbprints.includes(sha256));
  return (
    <Box sx={{ maxWidth: 640, mb: 0.5, px: 1, mx: -1 }}>
      {known.map(({ sha1, sha256, commonName, subject }) => (
        <Typography key={sha256} variant="body2">
          <Box component="span" sx={{ fontFamily: "var(--mono)", fontSize: 12.5 }}>
            {`${(thumbprints.includes(sha1) ? sha1 : sha256).slice(0, 8)}…`}
          </Box>
          {` is ${commonName || subject}`}
        </Typography>
      ))}
      <Typography variant="caption" color="textSecondary">
        Thumbprints can be taken from <Link href="#/certificates">dropped certificates</Link>.
      </Typography>
    </Box>
  );
}
