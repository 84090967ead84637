import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { ATTESTATION_POLICIES } from "../../core/scenarios/hello/attestation.ts";

/** What attestation by a TPM has to do with a profile: nothing directly, and what to do instead. */
export function Attestation() {
  return (
    <Box sx={{ maxWidth: "72ch", typography: "body2" }}>
      <Typography variant="body2">
        Whether a key lies in a TPM is settled when the CA issues the certificate. The CA then writes a policy into the
        certificate; the filter of EAP reads issuers and key usages only, and cannot see policies.
      </Typography>
      <Policies />
      <Typography variant="body2" sx={{ mt: 1 }}>
        What works: let a CA of its own issue attested certificates, and limit the filter to that issuer; or give their
        template an application policy of your own, and ask for that key usage. The last two choices above do this.
      </Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        <Link href="#/certificates">Certificates</Link> shows the policies of a certificate that is dropped there.
      </Typography>
    </Box>
  );
}

function Policies() {
  return (
    <Box
      component="table"
      aria-label="Policies of TPM key attestation"
      sx={{
        mt: 1,
        borderCollapse: "collapse",
        "& th, & td": { textAlign: "left", py: 0.5, pr: 2, verticalAlign: "top" },
      }}
    >
      <thead>
        <tr>
          <th scope="col">Policy</th>
          <th scope="col">Assurance</th>
          <th scope="col">What the CA knew</th>
        </tr>
      </thead>
      <tbody>
        {ATTESTATION_POLICIES.map(({ oid, assurance, means }) => (
          <tr key={oid}>
            <td>
              <code>{oid}</code>
            </td>
            <td>{assurance}</td>
            <td>{means}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
