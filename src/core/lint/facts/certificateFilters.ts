/** What the certificate filter of EAP-TLS lets pass. */
import { usages } from "../../certificates/objectIdentifiers.ts";
import type { FilterRefs, Usage, UsageClass } from "../../profile/eap/keyUsages.ts";
import type { Value } from "../../vocabulary/spec.ts";
import { type Read, eapSlots } from "./eapSlots.ts";

/** The filter of one EAP-TLS. */
export interface CertificateFilter {
  readonly refs: FilterRefs;
  /** What stands in it; empty where there is none. */
  readonly value: FilterValue;
  /** Whether issuers stand in the list of issuers, in force or not; a question in place of one counts. */
  readonly hasIssuers: boolean;
  /** Whether Windows looks into the certificate store: no smart card is asked for. */
  readonly isForStore: boolean;
}

type FilterValue = Value<FilterRefs["spec"]>;

/** A row of a list of key usages. */
export interface UsageRow {
  readonly index: number;
  readonly name: string | undefined;
  /** The row's own identifier, or the one that the table gives to its name. */
  readonly oid: string | undefined;
}

/** The key usage of the certificates that Microsoft Entra gives out for VPN. */
export const ENTRA: Usage = { name: "AAD Conditional Access", oid: usages.entraConditionalAccess };

/** The key usage of certificates that stand in for a smart card; those of Windows Hello carry it. */
export const SMART_CARD_LOGON: Usage = { name: "Smart Card Logon", oid: usages.smartCardLogon };

/** Both lists of key usages. */
export const USAGE_CLASSES = ["ClientAuthEKUList", "AnyPurposeEKUList"] as const satisfies readonly UsageClass[];

/** The filter of each EAP-TLS of a profile, be one written or not; outermost first. */
export function filtersOf(read: Read): readonly CertificateFilter[] {
  return eapSlots(read).tls.map(({ tls }) => {
    const refs = tls.TLSExtensions.FilteringInfo;
    return {
      refs,
      value: read<FilterRefs["spec"]>(refs).value ?? {},
      hasIssuers: read(refs.CAHashList.IssuerHash).present,
      isForStore: !read(tls.CredentialsSource.SmartCard).present,
    };
  });
}

/** The rows of a list, in force or not. */
export function usageRows(filter: FilterValue, of: UsageClass): readonly UsageRow[] {
  const table = filter.EKUMapping?.EKUMap ?? [];
  return (filter[of]?.EKUMapInList ?? []).map(({ EKUName, EKUOID }, index) => {
    const entry = EKUName === undefined ? undefined : table.find((one) => one.EKUName === EKUName);
    return { index, name: EKUName, oid: EKUOID ?? entry?.EKUOID };
  });
}

/** Whether a list is switched on. */
export function isInForce(filter: FilterValue, of: UsageClass): boolean {
  return filter[of]?.["@Enabled"] === true;
}

/** Whether only certificates of listed issuers pass. */
export function isLimitedByIssuer({ value, hasIssuers }: CertificateFilter): boolean {
  return hasIssuers && value.CAHashList?.["@Enabled"] === true;
}

/** The rows of a list that require more than what certificates of its class carry anyway, in force or not. */
export function furtherUsages(filter: FilterValue, of: UsageClass): readonly UsageRow[] {
  return usageRows(filter, of).filter(({ name, oid }) =>
    oid === undefined ? name !== undefined : !IMPLIED.includes(oid),
  );
}

/** Whether a list in force requires more than what certificates of its class carry anyway. */
export function requiresFurther(filter: FilterValue): boolean {
  return USAGE_CLASSES.some((of) => isInForce(filter, of) && furtherUsages(filter, of).length > 0);
}

/** Whether the list of Client Authentication certificates names a key usage, in force or not. */
export function isUsageListed(filter: FilterValue, oid: string): boolean {
  return usageRows(filter, "ClientAuthEKUList").some((row) => row.oid === oid);
}

/** Whether Client Authentication certificates pass only with a key usage. */
export function requiresUsage(filter: FilterValue, oid: string): boolean {
  return isInForce(filter, "ClientAuthEKUList") && isUsageListed(filter, oid);
}

/** Key usages by which a certificate belongs to its class; requiring them once more says nothing. */
const IMPLIED: readonly string[] = [usages.clientAuthentication, usages.anyPurpose, usages.anyExtendedKeyUsage];
