import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { useNavigate } from "../react/navigation.ts";

interface Props {
  readonly text: string;
  /** The setting that the line speaks of. */
  readonly path: string;
  /** What stands before the text. */
  readonly children?: ReactNode;
}

/** A line of a list about settings, with the way to the one that it speaks of. */
export function SettingLine({ text, path, children }: Props) {
  const navigate = useNavigate();
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", gap: 1, py: 0.25 }}>
      {children}
      <Typography variant="body2" component="span">
        {text}
      </Typography>
      <Button
        size="small"
        onClick={() => navigate(path)}
        aria-label={`Show: ${text}`}
        sx={{ ml: "auto", minWidth: 0, flexShrink: 0 }}
      >
        Show
      </Button>
    </Box>
  );
}
