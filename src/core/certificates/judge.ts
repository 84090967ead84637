import { capitalized } from "../phrases.ts";
import type { Certificate } from "./certificate.ts";
import { type CertificateFilter, requiredUsages, type UsageList } from "./certificateFilter.ts";
import type { Chain } from "./chain.ts";
import { usages } from "./objectIdentifiers.ts";

export type Verdict = "passes" | "fails" | "unknown";

/** One condition that Windows puts to a certificate, and whether it holds: `because` is one sentence. */
export interface Condition {
  readonly title: string;
  readonly verdict: Verdict;
  readonly because: string;
}

/**
 * Whether Windows would choose a certificate for EAP-TLS: what it asks of every client certificate, then what the
 * filter adds (Microsoft, "EAP configuration"). Whether Windows trusts the chain is not seen from here.
 */
export function judgeClientCertificate(
  certificate: Certificate,
  chain: Chain,
  filter: CertificateFilter | undefined,
  now: Date,
): readonly Condition[] {
  const always = [validity([certificate, ...chain.issuers], now), purpose(certificate), userName(certificate)];
  const filtered = filter === undefined ? [] : [issuer(chain, filter), keyUsages(certificate, filter)];
  return [...always, ...filtered.filter((condition) => condition !== null)];
}

/** The verdict on a certificate: it fails with one condition, and passes when all are known to hold. */
export function verdictOf(conditions: readonly Pick<Condition, "verdict">[]): Verdict {
  const verdicts = conditions.map(({ verdict }) => verdict);
  if (verdicts.includes("fails")) return "fails";
  return verdicts.includes("unknown") ? "unknown" : "passes";
}

function validity(certificates: readonly Certificate[], now: Date): Condition {
  const title = "Valid today";
  const time = now.toISOString();
  const expired = certificates.find(({ notAfter }) => notAfter < time);
  if (expired !== undefined)
    return { title, verdict: "fails", because: `${named(expired)} expired on ${day(expired.notAfter)}.` };
  const early = certificates.find(({ notBefore }) => notBefore > time);
  if (early !== undefined)
    return { title, verdict: "fails", because: `${named(early)} is not valid before ${day(early.notBefore)}.` };
  return { title, verdict: "passes", because: `It is valid until ${day(certificates[0]?.notAfter ?? "")}.` };
}

function purpose({ extendedKeyUsages }: Certificate): Condition {
  const title = "Meant for client authentication";
  if (extendedKeyUsages === null)
    return { title, verdict: "passes", because: "It has no key usages, so it is good for every purpose." };
  const fitting = [
    [usages.clientAuthentication, "Client Authentication"],
    [usages.anyPurpose, "Any Purpose"],
    [usages.anyExtendedKeyUsage, "Any Extended Key Usage"],
  ].find(([oid = ""]) => extendedKeyUsages.includes(oid));
  return fitting === undefined
    ? { title, verdict: "fails", because: "It carries neither Client Authentication nor Any Purpose." }
    : { title, verdict: "passes", because: `It carries ${fitting[1]}.` };
}

function userName({ userPrincipalNames: [upn] }: Certificate): Condition {
  const title = "Names the user";
  return upn === undefined
    ? { title, verdict: "fails", because: "Its subject alternative names hold no user principal name." }
    : { title, verdict: "passes", because: `Its user principal name is “${upn}”.` };
}

function issuer({ certificate, issuers, missing }: Chain, { CAHashList }: CertificateFilter): Condition | null {
  if (CAHashList?.["@Enabled"] !== true) return null;
  const title = "Listed issuer";
  const listed = new Set((CAHashList.IssuerHash ?? []).map(bareDigits));
  if (listed.size === 0)
    return {
      title,
      verdict: "unknown",
      because: "The list of issuers is switched on and empty; most likely nothing passes.",
    };
  const authorities = certificate.isSelfIssued ? [certificate] : issuers;
  const found = authorities.find(({ sha1 }) => listed.has(sha1));
  if (found !== undefined) return { title, verdict: "passes", because: `${named(found)} is in its chain and listed.` };
  return missing === null
    ? { title, verdict: "fails", because: "No issuer in its chain is listed." }
    : { title, verdict: "unknown", because: `This cannot be judged: the issuer “${missing}” was not dropped.` };
}

function keyUsages(certificate: Certificate, filter: CertificateFilter): Condition | null {
  const { extendedKeyUsages } = certificate;
  const isAllPurpose = extendedKeyUsages?.includes(usages.anyExtendedKeyUsage) ?? true;
  const ways = [
    usageClass(certificate, "Client Authentication", usages.clientAuthentication, filter.ClientAuthEKUList, filter),
    usageClass(certificate, "Any Purpose", usages.anyPurpose, filter.AnyPurposeEKUList, filter),
    filter.AllPurposeEnabled === true ? allPurpose(isAllPurpose) : null,
  ].filter((way) => way !== null);
  if (ways.length === 0) return null;
  const title = "Key usages";
  const decisive = ways.find(({ verdict }) => verdict === "passes");
  if (decisive !== undefined) return { title, verdict: "passes", because: sentence([decisive]) };
  const verdict = ways.some((way) => way.verdict === "unknown") ? "unknown" : "fails";
  return { title, verdict, because: sentence(ways) };
}

/** One of the ways in which a certificate may have the right usages; `because` is a clause. */
type Way = Pick<Condition, "verdict" | "because">;

function usageClass(
  { extendedKeyUsages }: Certificate,
  general: string,
  generalOid: string,
  list: UsageList | undefined,
  filter: CertificateFilter,
): Way | null {
  if (list?.["@Enabled"] !== true) return null;
  const carried = extendedKeyUsages ?? [];
  if (!carried.includes(generalOid)) return { verdict: "fails", because: `it does not carry ${general}` };
  const required = requiredUsages(list, filter);
  const lacking = required.filter(({ oid }) => oid !== null && !carries(carried, oid));
  if (lacking.length > 0) return { verdict: "fails", because: `it carries ${general} but not ${listedNames(lacking)}` };
  const undefinedOnes = required.filter(({ oid }) => oid === null);
  if (undefinedOnes.length > 0)
    return { verdict: "unknown", because: `the filter does not say which key usage ${listedNames(undefinedOnes)} is` };
  const together = required.length === 0 ? "" : ` together with ${listedNames(required)}`;
  return { verdict: "passes", because: `it carries ${general}${together}` };
}

function allPurpose(isAllPurpose: boolean): Way {
  return isAllPurpose
    ? { verdict: "passes", because: "it is not limited to certain key usages" }
    : { verdict: "fails", because: "it is limited to certain key usages" };
}

/** Whether a usage is among those carried. A tail of `.*` stands for everything below. */
function carries(carried: readonly string[], required: string): boolean {
  const branch = /^(.*\.)\*$/.exec(required)?.[1];
  return carried.some((oid) => (branch === undefined ? oid === required : oid.startsWith(branch)));
}

function sentence(ways: readonly Way[]): string {
  return `${capitalized(ways.map(({ because }) => because).join(", and "))}.`;
}

function listedNames(entries: readonly { readonly name: string }[]): string {
  return entries.map(({ name }) => `“${name}”`).join(" and ");
}

function named({ commonName, subject }: Certificate): string {
  return `“${commonName || subject}”`;
}

function day(time: string): string {
  return time.slice(0, 10);
}

function bareDigits(thumbprint: string): string {
  return thumbprint.replace(/[^0-9a-f]/gi, "").toLowerCase();
}
