import Box from "@mui/material/Box";
import { CLIENT_NEEDS, SERVER_NEEDS } from "../../core/scenarios/conditionalAccess/needs.ts";

/** What devices, Microsoft Entra and servers need, which a profile cannot show. */
export function ServerSide() {
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, typography: "body2", maxWidth: "72ch", "& li": { mb: 0.5 } }}>
      {[...CLIENT_NEEDS, ...SERVER_NEEDS].map((need) => (
        <li key={need}>{need}</li>
      ))}
    </Box>
  );
}
