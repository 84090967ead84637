import type { TlsRefs } from "../../core/profile/eap/eapAt.ts";
import type { Value } from "../../core/vocabulary/spec.ts";

/** The certificate filter as a value. */
export type CertificateFilterValue = Value<TlsRefs["TLSExtensions"]["FilteringInfo"]["spec"]>;

/** Which certificates a filter lets pass, in words. */
export function certificateSentence(filter: CertificateFilterValue | undefined): string {
  const conditions = [issuerCondition(filter), usageCondition(filter)].filter((one) => one !== null);
  if (conditions.length > 0) return `A certificate passes when ${conditions.join(", and when ")}.`;
  const everything = "Every certificate that is valid for client authentication passes";
  return hasEntries(filter) ? `${everything}: the lists below are stored, and none is switched on.` : `${everything}.`;
}

/** Names that a list requires and the table of key usages does not define. */
export function undefinedUsages(filter: CertificateFilterValue | undefined): readonly string[] {
  const defined = new Set(filter?.EKUMapping?.EKUMap?.map(({ EKUName }) => EKUName));
  const lists = [filter?.ClientAuthEKUList, filter?.AnyPurposeEKUList];
  const required = lists.flatMap((list) => list?.EKUMapInList ?? []).flatMap(({ EKUName }) => EKUName ?? []);
  return [...new Set(required)].filter((name) => !defined.has(name));
}

function issuerCondition(filter: CertificateFilterValue | undefined): string | null {
  const list = filter?.CAHashList;
  if (list?.["@Enabled"] !== true) return null;
  const count = list.IssuerHash?.length ?? 0;
  if (count === 0) return "its chain holds a listed issuer (none is listed, so most likely nothing passes)";
  return count === 1 ? "its chain holds the listed issuer" : `its chain holds one of the ${count} listed issuers`;
}

function usageCondition(filter: CertificateFilterValue | undefined): string | null {
  const ways = [
    usageClass("it carries Client Authentication", filter?.ClientAuthEKUList),
    usageClass("it carries Any Purpose", filter?.AnyPurposeEKUList),
    filter?.AllPurposeEnabled === true ? "it carries no key usage at all" : null,
  ].filter((way) => way !== null);
  return ways.length === 0 ? null : ways.join(", or ");
}

function usageClass(carries: string, list: CertificateFilterValue["ClientAuthEKUList"]): string | null {
  if (list?.["@Enabled"] !== true) return null;
  const names = (list.EKUMapInList ?? []).map(({ EKUName, EKUOID }) => `“${EKUName ?? EKUOID ?? "?"}”`);
  return names.length === 0 ? carries : `${carries} together with ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function hasEntries(filter: CertificateFilterValue | undefined): boolean {
  const { CAHashList, ClientAuthEKUList, AnyPurposeEKUList } = filter ?? {};
  const lists = [CAHashList?.IssuerHash, ClientAuthEKUList?.EKUMapInList, AnyPurposeEKUList?.EKUMapInList];
  return lists.some((entries) => (entries?.length ?? 0) > 0);
}
