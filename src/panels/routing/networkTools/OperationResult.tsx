import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { addressCount } from "../../../core/ip/networks.ts";
import type { IpPrefix } from "../../../core/ip/prefix.ts";
import { counted } from "../../../core/phrases.ts";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { NetworkLines } from "./NetworkLines.tsx";
import type { Outcome } from "./operations.ts";
import { OverlapList } from "./OverlapList.tsx";

interface Props {
  readonly outcome: Outcome;
  /** How many networks went in. */
  readonly before: number;
}

/** What came out, counted. */
export function OperationResult({ outcome, before }: Props) {
  switch (outcome.kind) {
    case "refused":
      return (
        <Typography role="status" color="error">
          {outcome.reason}
        </Typography>
      );
    case "overlaps":
      return <OverlapList nested={outcome.nested} />;
    case "networks":
      return <Networks networks={outcome.networks} lines={outcome.lines} before={before} />;
  }
}

interface NetworksProps {
  readonly networks: readonly IpPrefix[];
  readonly lines: readonly string[];
  readonly before: number;
}

function Networks({ networks, lines, before }: NetworksProps) {
  return (
    <>
      <Box sx={{ display: "flex", alignItems: "center", mb: 0.5 }}>
        <Typography role="status" variant="body2" sx={{ flex: 1 }}>
          {`${counted(before, "network", "networks")} in, ${networks.length.toLocaleString("en-US")} out${addressWords(networks)}.`}
        </Typography>
        {lines.length > 0 && <CopyButton text={lines.join("\n")} label="Copy the result" />}
      </Box>
      <NetworkLines label="Result" lines={lines} />
    </>
  );
}

/** Addresses of IPv6 are beyond counting. */
function addressWords(networks: readonly IpPrefix[]): string {
  const count = addressCount(networks.filter(({ address }) => address.family === 4));
  if (count === 0n) return "";
  return `; ${count.toLocaleString("en-US")} IPv4 ${count === 1n ? "address" : "addresses"}`;
}
