import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { formatPrefix } from "../../../core/ip/prefix.ts";
import { counted } from "../../../core/phrases.ts";
import type { CurrentRoute } from "./currentRoutes.ts";
import type { ReadNetworks } from "./readNetworks.ts";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
  /** What was read of the text. */
  readonly read: ReadNetworks;
  /** Routes that can be taken in with one press. */
  readonly routes: readonly CurrentRoute[];
  readonly rows: number;
  readonly autoFocus?: boolean;
}

const MOST_REFUSED_SHOWN = 5;

/** Networks, one a line, typed or taken from the profile; lines that are none are named. */
export function NetworksField({ label, text, change, read, routes, rows, autoFocus = false }: Props) {
  const id = useId();
  const takeIn = (taken: readonly CurrentRoute[]): void => change(joined(text, taken));
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="label" htmlFor={id} sx={{ display: "block", fontWeight: 500, mb: 0.5 }}>
        {label}
      </Typography>
      <OutlinedInput
        id={id}
        multiline
        fullWidth
        rows={rows}
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => change(event.target.value)}
        aria-describedby={`${id}-read`}
        inputProps={{ spellCheck: false, style: { fontFamily: "var(--mono)", fontSize: 13, overflow: "auto" } }}
      />
      <Box sx={{ display: "flex", gap: 1, mt: 0.75, flexWrap: "wrap" }}>
        <TakeIn routes={routes.filter(({ isExcluded }) => !isExcluded)} kind="through the tunnel" take={takeIn} />
        <TakeIn routes={routes.filter(({ isExcluded }) => isExcluded)} kind="around the tunnel" take={takeIn} />
      </Box>
      <Box id={`${id}-read`} role="status" sx={{ mt: 0.5 }}>
        <Typography variant="body2">{readWords(read)}</Typography>
        {read.refused.slice(0, MOST_REFUSED_SHOWN).map(({ line, text: written, reason }) => (
          <Typography key={line} variant="body2" color="error" sx={{ overflowWrap: "anywhere" }}>
            {`Line ${line}, “${written}”: ${reason}`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

interface TakeInProps {
  readonly routes: readonly CurrentRoute[];
  readonly kind: string;
  readonly take: (routes: readonly CurrentRoute[]) => void;
}

function TakeIn({ routes, kind, take }: TakeInProps) {
  if (routes.length === 0) return null;
  return (
    <Button size="small" variant="outlined" onClick={() => take(routes)}>
      {`Take in ${counted(routes.length, "route", "routes")} ${kind}`}
    </Button>
  );
}

function joined(text: string, routes: readonly CurrentRoute[]): string {
  const lines = routes.flatMap(({ network }) => (network === null ? [] : [formatPrefix(network)]));
  return [...(text.trim() === "" ? [] : [text.trimEnd()]), ...lines].join("\n");
}

function readWords({ networks, refused }: ReadNetworks): string {
  const count = counted(networks.length, "network", "networks");
  if (refused.length === 0) return networks.length === 0 ? "No networks yet." : `${count}.`;
  return `${count}. ${counted(refused.length, "line is", "lines are")} not understood and left out.`;
}
