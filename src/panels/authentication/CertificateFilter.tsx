import Alert from "@mui/material/Alert";
import Typography from "@mui/material/Typography";
import { type AnyRef, refTo } from "../../core/profile/ref.ts";
import type { Group, Many } from "../../core/vocabulary/spec.ts";
import { ElementFindings } from "../../forms/ElementFindings.tsx";
import { Field } from "../../forms/Field.tsx";
import { LeafListField } from "../../forms/LeafListField.tsx";
import { RowTable } from "../../forms/RowTable.tsx";
import { useReading } from "../../react/useReading.ts";
import type { TlsRefs } from "../../core/profile/eap/eapAt.ts";
import { KnownThumbprints } from "./KnownThumbprints.tsx";
import { type CertificateFilterValue, certificateSentence, undefinedUsages } from "./certificateSentence.ts";

/** What the two classes stand for; requiring it once more says nothing. */
const CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
const ANY_PURPOSE = "1.3.6.1.4.1.311.10.12.1";

const KNOWN_USAGES = [
  { EKUName: "AAD Conditional Access", EKUOID: "1.3.6.1.4.1.311.87" },
  { EKUName: "Smart Card Logon", EKUOID: "1.3.6.1.4.1.311.20.2.2" },
  { EKUName: "Client Authentication", EKUOID: CLIENT_AUTHENTICATION },
  { EKUName: "Any Purpose", EKUOID: ANY_PURPOSE },
] as const;

/** Which of the user's certificates may be offered: what passes, in words, and the conditions. */
export function CertificateFilter({ of }: { readonly of: TlsRefs }) {
  const refs = of.TLSExtensions.FilteringInfo;
  const filter = useReading(refs).value as CertificateFilterValue | undefined;
  const missing = undefinedUsages(filter);
  return (
    <>
      <ElementFindings of={refs} />
      <Typography role="status" sx={{ my: 1, maxWidth: "72ch" }}>
        {certificateSentence(filter)}
      </Typography>
      {missing.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1, maxWidth: 640 }}>
          {`Not in the table of key usages: ${missing.join(", ")}. A list can only refer to names that the table defines.`}
        </Alert>
      )}
      <Field of={refs.CAHashList["@Enabled"]} label="Limit by issuer" />
      <LeafListField of={refs.CAHashList.IssuerHash} label="Issuers" />
      <KnownThumbprints thumbprints={filter?.CAHashList?.IssuerHash ?? []} />
      <UsageTable of={refs.EKUMapping.EKUMap} filter={filter} />
      <Field of={refs.ClientAuthEKUList["@Enabled"]} label="Accept Client Authentication certificates" />
      <RequiredUsages
        of={refs.ClientAuthEKUList.EKUMapInList}
        filter={filter}
        listed={filter?.ClientAuthEKUList?.EKUMapInList}
        implied={CLIENT_AUTHENTICATION}
        title="Key usages required beside Client Authentication"
      />
      <Field of={refs.AnyPurposeEKUList["@Enabled"]} label="Accept Any Purpose certificates" />
      <RequiredUsages
        of={refs.AnyPurposeEKUList.EKUMapInList}
        filter={filter}
        listed={filter?.AnyPurposeEKUList?.EKUMapInList}
        implied={ANY_PURPOSE}
        title="Key usages required beside Any Purpose"
      />
      <Field of={refs.AllPurposeEnabled} />
    </>
  );
}

type FilterRefs = TlsRefs["TLSExtensions"]["FilteringInfo"];
type Usages = readonly { readonly EKUName?: string; readonly EKUOID?: string }[];

function UsageTable({
  of,
  filter,
}: {
  readonly of: FilterRefs["EKUMapping"]["EKUMap"];
  readonly filter: CertificateFilterValue | undefined;
}) {
  const defined = (filter?.EKUMapping?.EKUMap ?? []).map(({ EKUName }) => EKUName);
  return (
    <RowTable
      of={of as { readonly path: AnyRef["path"]; readonly spec: Many<Group> }}
      title="Table of key usages"
      noun="key usage"
      empty="No key usages. Only lists that require further key usages need them."
      describe={({ EKUName, EKUOID }) => `${word(EKUName, "no name")}: ${word(EKUOID, "no object identifier")}`}
      fields={(row) => {
        const ref = refTo(of.spec.item, row.path);
        return (
          <>
            <Field of={ref.EKUName} />
            <Field of={ref.EKUOID} />
          </>
        );
      }}
      offers={KNOWN_USAGES.filter(({ EKUName }) => !defined.includes(EKUName)).map((row) => ({
        label: row.EKUName,
        row,
      }))}
    />
  );
}

interface RequiredProps {
  readonly of: FilterRefs["ClientAuthEKUList"]["EKUMapInList"] | FilterRefs["AnyPurposeEKUList"]["EKUMapInList"];
  readonly title: string;
  readonly filter: CertificateFilterValue | undefined;
  readonly listed: Usages | undefined;
  /** The object identifier that the class carries anyway. */
  readonly implied: string;
}

function RequiredUsages({ of, title, filter, listed = [], implied }: RequiredProps) {
  const required = new Set(listed.map(({ EKUName }) => EKUName));
  const defined = (filter?.EKUMapping?.EKUMap ?? []).flatMap(({ EKUName, EKUOID }) =>
    EKUName === undefined || EKUOID === implied ? [] : [EKUName],
  );
  return (
    <RowTable
      of={of as { readonly path: AnyRef["path"]; readonly spec: Many<Group> }}
      title={title}
      noun="required key usage"
      empty="No further key usage is required."
      describe={({ EKUName, EKUOID }) => [EKUName, EKUOID].filter((one) => one !== undefined).join(": ") || "no name"}
      fields={(row) => {
        const ref = refTo(of.spec.item, row.path);
        return (
          <>
            <Field of={ref.EKUName} />
            <Field of={ref.EKUOID} />
          </>
        );
      }}
      offers={defined
        .filter((name) => !required.has(name))
        .map((name) => ({ label: `Require ${name}`, row: { EKUName: name } }))}
    />
  );
}

function word(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
