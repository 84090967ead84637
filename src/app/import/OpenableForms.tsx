import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { importers } from "../../core/importers/index.ts";
import { LARGEST_SOURCE, MOST_LAYERS } from "../../core/importers/limits.ts";

const MEGABYTES = LARGEST_SOURCE / 1024 / 1024;

/** Everything that can be opened, for those who wonder. */
export function OpenableForms() {
  return (
    <Box component="details" sx={{ mt: 1.5 }}>
      <Typography component="summary" variant="body2" sx={{ cursor: "pointer" }}>
        What can be opened
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        <Typography component="li" variant="body2">
          {`Files of up to ${MEGABYTES} MB, several at once, wrapped in one another up to ${MOST_LAYERS} times.`}
        </Typography>
        {importers.map(({ id, summary }) => (
          <Typography key={id} component="li" variant="body2">
            {summary}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
