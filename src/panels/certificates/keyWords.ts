import type { CertificateKey } from "../../core/certificates/certificate.ts";

/** "RSA 2048", "EC P-256", "Ed25519". */
export function keyWords({ algorithm, bits, curve }: CertificateKey): string {
  const size = curve ?? bits;
  return size === null || algorithm.startsWith("Ed") ? algorithm : `${algorithm} ${size}`;
}
