import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { memo } from "react";
import type { Facts } from "../core/vocabulary/spec.ts";
import { HelpIcon, ResetIcon } from "../ui/icons.tsx";
import { windowsName } from "../core/vocabulary/windowsName.ts";

interface Props {
  /** Of the control. */
  readonly id: string;
  readonly title: string;
  readonly configured: boolean;
  readonly since: Facts["since"];
  readonly helpOpen: boolean;
  readonly toggleHelp: () => void;
  /** Null while nothing may be changed. */
  readonly reset: (() => void) | null;
}

/** The line above a control: label, help, the Windows it needs, and the way back to not configured. */
export const FieldHeader = memo(function FieldHeader({
  id,
  title,
  configured,
  since,
  helpOpen,
  toggleHelp,
  reset,
}: Props) {
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, minHeight: 30 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: configured ? 600 : 500 }}>
        {title}
      </Typography>
      <IconButton size="small" onClick={toggleHelp} aria-expanded={helpOpen} aria-label={`Help for ${title}`}>
        <HelpIcon fontSize="inherit" />
      </IconButton>
      {since !== undefined && (
        <Typography variant="caption" color="textSecondary">
          {windowsName(since)} or later
        </Typography>
      )}
      {configured && reset !== null && (
        <IconButton
          size="small"
          onClick={reset}
          aria-label={`Reset ${title} to not configured`}
          title="Reset to not configured"
          sx={{ ml: "auto" }}
        >
          <ResetIcon fontSize="inherit" />
        </IconButton>
      )}
    </Box>
  );
});
