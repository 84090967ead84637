import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { Certificate } from "../../core/certificates/certificate.ts";
import { useCertificateStore } from "../../react/useCertificates.ts";
import type { CertificateAtHand } from "./atHand.ts";
import { nameOf } from "./nameOf.ts";

/** Who issued the certificate and what it issued, as far as that was dropped. */
export function ChainTree({ of }: { readonly of: CertificateAtHand }) {
  const { chain, issued, certificate } = of;
  const above = chain.issuers.toReversed();
  const depth = above.length + (chain.missing === null ? 0 : 1);
  return (
    <Box component="ul" aria-label="Chain" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {chain.missing !== null && (
        <Line depth={0}>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
            {`Not here: ${chain.missing}`}
          </Typography>
        </Line>
      )}
      {above.map((issuer, index) => (
        <Line key={issuer.sha256} depth={depth - above.length + index}>
          <Link to={issuer} />
        </Line>
      ))}
      <Line depth={depth}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
          {nameOf(certificate)}
        </Typography>
      </Line>
      {issued.map((one) => (
        <Line key={one.sha256} depth={depth + 1}>
          <Link to={one} />
        </Line>
      ))}
    </Box>
  );
}

/** Pixels of an indent. */
const INDENT = 20;

function Line({ depth, children }: { readonly depth: number; readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", minHeight: 30, pl: `${depth * INDENT}px` }}>
      {depth > 0 && (
        <Box component="span" aria-hidden sx={{ color: "text.secondary", mr: 0.75, flexShrink: 0 }}>
          └
        </Box>
      )}
      {children}
    </Box>
  );
}

function Link({ to }: { readonly to: Certificate }) {
  const held = useCertificateStore();
  return (
    <Button
      size="small"
      onClick={() => held.select(to.sha256)}
      sx={{ textAlign: "left", minWidth: 0, overflowWrap: "anywhere", ml: -0.5 }}
    >
      {nameOf(to)}
    </Button>
  );
}
