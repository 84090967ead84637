import Box from "@mui/material/Box";

const TRUTHS: readonly string[] = [
  "ProfileXML has no element for Windows Hello. A profile only says which certificates it takes.",
  "Key usages alone cannot tell a certificate in Hello from one on a physical smart card: both carry Smart Card Logon.",
  "With key trust and cloud Kerberos trust, users have no certificate until one is deployed.",
  "Password methods with the credentials of Windows do not work for users who signed in with Hello.",
];

/** What is easily taken to be otherwise. */
export function Truths() {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, typography: "body2", maxWidth: "72ch", "& li": { mb: 0.5 } }}>
      {TRUTHS.map((truth) => (
        <li key={truth}>{truth}</li>
      ))}
    </Box>
  );
}
