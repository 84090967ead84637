import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { KEY_TRUSTS, type KeyTrust, RADIUS_NEEDS } from "../../core/scenarios/hello/keyTrust.ts";

/** What a choice needs on devices, at the CA and at the RADIUS server. */
export function NeedsList({ trust }: { readonly trust: KeyTrust }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 1.5 }}>
      <Typography id={id} component="h3" variant="body2" sx={{ fontWeight: 600 }}>
        {KEY_TRUSTS[trust].title}: what the VPN needs
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, typography: "body2", maxWidth: "72ch", "& li": { mb: 0.5 } }}>
        {[...KEY_TRUSTS[trust].needs, ...RADIUS_NEEDS].map((need) => (
          <li key={need}>{need}</li>
        ))}
      </Box>
    </Box>
  );
}
