import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Certificate } from "../../core/certificates/certificate.ts";
import { attestationPolicies, objectIdentifierName } from "../../core/certificates/objectIdentifiers.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { keyWords } from "./keyWords.ts";
import { dayOf } from "./validity.ts";

const ATTESTATION: readonly string[] = Object.values(attestationPolicies);

/** What the certificate says, field by field; what it does not have is left out. */
export function CertificateDetails({ certificate }: { readonly certificate: Certificate }) {
  const { key, templateName, templateOid, pathLength, sources } = certificate;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: { xs: "1fr", sm: "148px minmax(0, 1fr)" },
        columnGap: 2,
        rowGap: 0.75,
        typography: "body2",
        "& dd": { m: 0, overflowWrap: "anywhere" },
        "& dt": { color: "text.secondary" },
      }}
    >
      <Entry title="Subject" values={[certificate.subject || "Empty"]} />
      <Entry title="Issuer" values={[certificate.issuer]} />
      <Entry title="DNS names" values={certificate.dnsNames} />
      <Entry title="IP addresses" values={certificate.ipAddresses} />
      <Entry title="User principal names" values={certificate.userPrincipalNames} />
      <Entry title="E-mail addresses" values={certificate.emailAddresses} />
      <Entry title="Valid" values={[`${dayOf(certificate.notBefore)} to ${dayOf(certificate.notAfter)}`]} />
      <Entry
        title="Extended key usages"
        values={certificate.extendedKeyUsages?.map(named) ?? ["None: good for every purpose"]}
      />
      <Entry title="Policies" values={certificate.policies.map(named)} note={attestationNote(certificate)} />
      <Entry title="Key usages" values={certificate.keyUsages === null ? [] : [certificate.keyUsages.join(", ")]} />
      <Entry title="Key" values={[keyWords(key)]} />
      <Entry title="Signature" values={[certificate.signatureAlgorithm]} />
      <Entry title="Authority" values={certificate.isAuthority ? [authorityWords(pathLength)] : []} />
      <Entry title="Template" values={[templateName, templateOid].filter((one) => one !== null)} />
      <Entry
        title="Windows account"
        values={certificate.securityIdentifier === null ? [] : [certificate.securityIdentifier]}
      />
      <Entry
        title="Revocation list"
        values={[certificate.hasCrlDistributionPoint ? "Says where it is" : "Names none"]}
      />
      <Digits title="Serial number" digits={certificate.serialNumber} />
      <Digits title="SHA-1 thumbprint" digits={certificate.sha1} />
      <Digits title="SHA-256 thumbprint" digits={certificate.sha256} />
      <Entry title={sources.length === 1 ? "File" : "Files"} values={[sources.join(", ")]} />
    </Box>
  );
}

interface EntryProps {
  readonly title: string;
  readonly values: readonly string[];
  readonly note?: string | null;
}

function Entry({ title, values, note = null }: EntryProps) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {values.map((value) => (
          <div key={value}>{value}</div>
        ))}
        {note !== null && (
          <Typography variant="caption" color="textSecondary" sx={{ display: "block" }}>
            {note}
          </Typography>
        )}
      </dd>
    </>
  );
}

/** Digits to compare and to copy. */
function Digits({ title, digits }: { readonly title: string; readonly digits: string }) {
  return (
    <>
      <dt>{title}</dt>
      <Box component="dd" sx={{ display: "flex", alignItems: "center", fontFamily: "var(--mono)", fontSize: 12 }}>
        <span>{digits}</span>
        <CopyButton text={digits} label={`Copy the ${title}`} />
      </Box>
    </>
  );
}

function authorityWords(pathLength: number | null): string {
  if (pathLength === null) return "Yes";
  return pathLength === 0 ? "Yes, with no authority below it" : `Yes, with at most ${pathLength} below it`;
}

function named(oid: string): string {
  const name = objectIdentifierName(oid);
  return name === null ? oid : `${name} (${oid})`;
}

function attestationNote({ policies }: Certificate): string | null {
  return policies.some((oid) => ATTESTATION.includes(oid))
    ? "The authority states that the key lives in a TPM. The filter of EAP cannot see policies: use an issuer or a key usage of its own."
    : null;
}
