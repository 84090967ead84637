import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { HelloState } from "../../core/scenarios/hello/helloState.ts";
import { SEARCH_WORDS } from "./searchWords.ts";

/** Which of the choices each place of the profile matches now. */
export function Now({ states }: { readonly states: readonly HelloState[] }) {
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1, maxWidth: "72ch" }}>
      {states.map(({ place, matches, isCertain, says }) => (
        <li key={place.title}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {place.title}
          </Typography>
          <Typography variant="body2">{says}</Typography>
          <Typography variant="body2" color="textSecondary">
            {matches === null
              ? "It matches none of the choices below."
              : `It ${isCertain ? "matches" : "may match"} the choice “${SEARCH_WORDS[matches].title}” below.`}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
