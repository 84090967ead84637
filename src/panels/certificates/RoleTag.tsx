import Box from "@mui/material/Box";
import type { Role } from "../../core/certificates/role.ts";

/** What a certificate is likely for, in a word or two. */
export function RoleTag({ role }: { readonly role: Role }) {
  return (
    <Box
      component="span"
      sx={{
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        px: 0.75,
        typography: "caption",
        lineHeight: "18px",
        whiteSpace: "nowrap",
      }}
    >
      {ROLE_TITLES[role]}
    </Box>
  );
}

const ROLE_TITLES: Readonly<Record<Role, string>> = {
  root: "Root",
  "issuing CA": "Issuing CA",
  "Entra VPN root": "Entra VPN root",
  server: "Server",
  client: "Client",
  other: "Other",
};
