import type { Certificate } from "./certificate.ts";

/** A certificate and those above it, as far as a set of certificates has them. */
export interface Chain {
  readonly certificate: Certificate;
  /** From its own issuer upwards. Empty for a self-issued certificate. */
  readonly issuers: readonly Certificate[];
  /** The subject of the first issuer that is not in the set; null when the chain reaches a self-issued certificate. */
  readonly missing: string | null;
}

/**
 * The chain of each certificate within the set, in the order of the set. An issuer is found by its name and, where both
 * sides state one, the identifier of its key. Signatures are not checked, and trust is for Windows to decide.
 */
export function chainsOf(certificates: readonly Certificate[]): readonly Chain[] {
  return certificates.map((certificate) => chainOf(certificate, certificates));
}

function chainOf(certificate: Certificate, all: readonly Certificate[]): Chain {
  const issuers: Certificate[] = [];
  let current = certificate;
  while (!current.isSelfIssued) {
    const seen = [certificate, ...issuers];
    const issuer = issuerOf(
      current,
      all.filter((other) => !seen.includes(other)),
    );
    if (issuer === undefined) return { certificate, issuers, missing: current.issuer };
    issuers.push(issuer);
    current = issuer;
  }
  return { certificate, issuers, missing: null };
}

/** Of several, such as those of a renewed authority, the one that was valid at the time, and of these the newest. */
function issuerOf(certificate: Certificate, others: readonly Certificate[]): Certificate | undefined {
  const { issuer, notBefore, authorityKeyId } = certificate;
  return others
    .filter(({ subject }) => subject === issuer)
    .filter(({ subjectKeyId }) => !subjectKeyId || !authorityKeyId || subjectKeyId === authorityKeyId)
    .toSorted((a, b) => rank(b) - rank(a) || b.notAfter.localeCompare(a.notAfter))[0];

  function rank(candidate: Certificate): number {
    return candidate.notBefore <= notBefore && notBefore <= candidate.notAfter ? 1 : 0;
  }
}
