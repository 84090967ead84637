/**
 * The certificate filter of EAP-TLS as a plain value (FilteringInfo): absent is not configured. It has the shape of the
 * vocabulary's own value, which can be handed over as it is.
 */
export interface CertificateFilter {
  readonly AllPurposeEnabled?: boolean;
  readonly CAHashList?: {
    readonly "@Enabled"?: boolean;
    /** SHA-1 thumbprints. */
    readonly IssuerHash?: readonly string[];
  };
  /** Gives names to object identifiers. A name may also stand for all identifiers of a branch: `1.3.6.1.*`. */
  readonly EKUMapping?: { readonly EKUMap?: readonly UsageEntry[] };
  readonly ClientAuthEKUList?: UsageList;
  readonly AnyPurposeEKUList?: UsageList;
}

/** A class of certificates: those that carry one general usage and all that are listed here. */
export interface UsageList {
  readonly "@Enabled"?: boolean;
  readonly EKUMapInList?: readonly UsageEntry[];
}

export interface UsageEntry {
  readonly EKUName?: string;
  readonly EKUOID?: string;
}

/** One usage that a list asks for. `oid` is null when the filter names it without saying what it is. */
export interface RequiredUsage {
  readonly name: string;
  readonly oid: string | null;
}

/** What a list asks for, with its names looked up in the filter. */
export function requiredUsages(list: UsageList, { EKUMapping }: CertificateFilter): readonly RequiredUsage[] {
  const known = EKUMapping?.EKUMap ?? [];
  return (list.EKUMapInList ?? []).map(({ EKUName, EKUOID }) => {
    const oid = EKUOID ?? known.find((entry) => entry.EKUName === EKUName)?.EKUOID ?? null;
    return { name: EKUName ?? oid ?? "?", oid };
  });
}
