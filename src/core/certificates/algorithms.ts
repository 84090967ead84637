import type { CertificateKey } from "./certificate.ts";

const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ["1.2.840.113549.1.1.2", "MD2 with RSA"],
  ["1.2.840.113549.1.1.4", "MD5 with RSA"],
  ["1.2.840.113549.1.1.5", "SHA-1 with RSA"],
  ["1.3.14.3.2.29", "SHA-1 with RSA"],
  ["1.2.840.113549.1.1.10", "RSA-PSS"],
  ["1.2.840.113549.1.1.11", "SHA-256 with RSA"],
  ["1.2.840.113549.1.1.12", "SHA-384 with RSA"],
  ["1.2.840.113549.1.1.13", "SHA-512 with RSA"],
  ["1.2.840.113549.1.1.14", "SHA-224 with RSA"],
  ["1.2.840.10045.4.1", "SHA-1 with ECDSA"],
  ["1.2.840.10045.4.3.1", "SHA-224 with ECDSA"],
  ["1.2.840.10045.4.3.2", "SHA-256 with ECDSA"],
  ["1.2.840.10045.4.3.3", "SHA-384 with ECDSA"],
  ["1.2.840.10045.4.3.4", "SHA-512 with ECDSA"],
  ["1.2.840.10040.4.3", "SHA-1 with DSA"],
  ["1.3.101.112", "Ed25519"],
  ["1.3.101.113", "Ed448"],
]);

const CURVES: ReadonlyMap<string, readonly [name: string, bits: number]> = new Map([
  ["1.2.840.10045.3.1.1", ["P-192", 192]],
  ["1.3.132.0.33", ["P-224", 224]],
  ["1.2.840.10045.3.1.7", ["P-256", 256]],
  ["1.3.132.0.34", ["P-384", 384]],
  ["1.3.132.0.35", ["P-521", 521]],
  ["1.3.132.0.10", ["secp256k1", 256]],
  ["1.3.36.3.3.2.8.1.1.7", ["brainpoolP256r1", 256]],
  ["1.3.36.3.3.2.8.1.1.11", ["brainpoolP384r1", 384]],
  ["1.3.36.3.3.2.8.1.1.13", ["brainpoolP512r1", 512]],
]);

const OTHER_KEYS: ReadonlyMap<string, readonly [name: string, bits: number | null]> = new Map([
  ["1.2.840.10040.4.1", ["DSA", null]],
  ["1.3.101.110", ["X25519", 256]],
  ["1.3.101.111", ["X448", 448]],
  ["1.3.101.112", ["Ed25519", 256]],
  ["1.3.101.113", ["Ed448", 456]],
]);

const RSA_KEYS = ["1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10"];
const EC_KEY = "1.2.840.10045.2.1";

/** The name of a signature algorithm; its object identifier when it has none here. */
export function signatureName(oid: string): string {
  return SIGNATURES.get(oid) ?? oid;
}

/**
 * A key as an administrator would name it.
 * @param modulusBits the size of an RSA modulus; null when the key is of another kind
 * @param curveOid the named curve of an EC key; null when there is none
 */
export function describeKey(oid: string, modulusBits: number | null, curveOid: string | null): CertificateKey {
  if (RSA_KEYS.includes(oid)) return { algorithm: "RSA", bits: modulusBits, curve: null };
  if (oid === EC_KEY) {
    const [curve, bits] = CURVES.get(curveOid ?? "") ?? [curveOid, null];
    return { algorithm: "EC", bits, curve };
  }
  const [algorithm, bits] = OTHER_KEYS.get(oid) ?? [oid, null];
  return { algorithm, bits, curve: null };
}
