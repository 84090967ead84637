import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Rule } from "../../core/lint/rule.ts";
import { windowsName } from "../../core/vocabulary/windowsName.ts";
import { SourceLink } from "../../ui/SourceLink.tsx";

/** Why a rule says what it says: reason, dispute, releases and sources. */
export function RuleReasons({ rule }: { readonly rule: Rule }) {
  const { why, disputed, security, source } = rule;
  const windows = windowsWords(rule);
  return (
    <Box sx={{ display: "grid", gap: 0.75 }}>
      <Typography variant="body2">{why}</Typography>
      {disputed !== undefined && <Typography variant="body2">{`Sources disagree: ${disputed}`}</Typography>}
      {security === true && <Typography variant="body2">Concerns security.</Typography>}
      {windows !== null && <Typography variant="body2">{windows}</Typography>}
      <Typography variant="body2" component="div" color="textSecondary">
        {source.length === 1 ? "Source" : "Sources"}
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {source.map(({ title, url }) => (
            <li key={title}>
              <SourceLink title={title} url={url} />
            </li>
          ))}
        </Box>
      </Typography>
    </Box>
  );
}

/** "Concerns Windows 11 21H2 and later."; null when all releases are concerned. */
function windowsWords({ windows }: Rule): string | null {
  if (windows === undefined) return null;
  const from = windows.from === undefined ? null : windowsName(windows.from);
  const to = windows.to === undefined ? null : windowsName(windows.to);
  if (from !== null && to !== null) return `Concerns ${from} to ${to}.`;
  if (from !== null) return `Concerns ${from} and later.`;
  return to === null ? null : `Concerns ${to} and earlier.`;
}
