import type { Certificate } from "../../core/certificates/certificate.ts";
import { type Chain, chainsOf } from "../../core/certificates/chain.ts";
import { type LikelyRole, roleOf } from "../../core/certificates/role.ts";

/** A certificate with what the others at hand say of it. */
export interface CertificateAtHand {
  readonly certificate: Certificate;
  readonly role: LikelyRole;
  readonly chain: Chain;
  /** Those at hand that it issued. */
  readonly issued: readonly Certificate[];
}

/** The certificates, each seen among the others. */
export function atHand(certificates: readonly Certificate[]): readonly CertificateAtHand[] {
  const chains = chainsOf(certificates);
  return chains.map((chain) => ({
    certificate: chain.certificate,
    role: roleOf(chain.certificate, certificates),
    chain,
    issued: chains.filter(({ issuers }) => issuers[0] === chain.certificate).map(({ certificate }) => certificate),
  }));
}
