import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import type { HelloConflict } from "../../core/scenarios/hello/conflicts.ts";
import { SettingLine } from "../../forms/SettingLine.tsx";

/** What in this profile may shut the certificate of Windows Hello out, each with the way to its setting. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly HelloConflict[] }) {
  const id = useId();
  if (conflicts.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 1.5, maxWidth: 720 }}>
      <Typography id={id} component="h3" variant="body2" sx={{ fontWeight: 600 }}>
        To mind in this profile
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, mt: 0.5, p: 0 }}>
        {conflicts.map(({ text, path }) => (
          <SettingLine key={text} text={text} path={path} />
        ))}
      </Box>
    </Box>
  );
}
