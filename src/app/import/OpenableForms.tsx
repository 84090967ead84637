import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { LARGEST_SOURCE, MOST_LAYERS } from "../../core/importers/limits.ts";
import { loadReader } from "../disagreement.ts";

const MEGABYTES = LARGEST_SOURCE / 1024 / 1024;
const LIMITS = `Files of up to ${MEGABYTES} MB, several at once, wrapped in one another up to ${MOST_LAYERS} times.`;

/** Everything that can be opened, for those who wonder: asked of the worker, which has the importers. */
export function OpenableForms() {
  const [forms, setForms] = useState<readonly string[]>([]);
  const ask = async (): Promise<void> => setForms(await (await loadReader()).openableForms());
  return (
    <Box component="details" onToggle={() => void ask()} sx={{ mt: 1.5 }}>
      <Typography component="summary" variant="body2" sx={{ cursor: "pointer" }}>
        What can be opened
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {[LIMITS, ...forms].map((sentence) => (
          <Typography key={sentence} component="li" variant="body2">
            {sentence}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
