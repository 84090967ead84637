/**
 * What an X.509 certificate says, as plain data: it can be stored, compared and sent. Times are ISO 8601 in UTC, object
 * identifiers dotted, hashes and identifiers lower-case hexadecimal digits without blanks. Names of lists keep the
 * order of the certificate.
 */
export interface Certificate {
  /** RFC 4514 text, the most specific part first. */
  readonly subject: string;
  readonly issuer: string;
  /** The last CN of the subject; empty when it has none. */
  readonly commonName: string;
  readonly issuerCommonName: string;
  readonly serialNumber: string;
  /** The subject alternative names, by kind. */
  readonly dnsNames: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly userPrincipalNames: readonly string[];
  readonly emailAddresses: readonly string[];
  /** Object identifiers; null when the certificate has no such extension and is thus good for every purpose. */
  readonly extendedKeyUsages: readonly string[] | null;
  /** The names of RFC 5280 §4.2.1.3, such as digitalSignature; null when the certificate has no such extension. */
  readonly keyUsages: readonly string[] | null;
  /** Issuance policies. */
  readonly policies: readonly string[];
  /** The template of Active Directory Certificate Services: a name (version 1) or an identifier (later versions). */
  readonly templateName: string | null;
  readonly templateOid: string | null;
  readonly hasCrlDistributionPoint: boolean;
  /** Whether the basic constraints call it a certification authority. */
  readonly isAuthority: boolean;
  readonly pathLength: number | null;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: CertificateKey;
  /** Such as "SHA-256 with RSA"; the object identifier when it has no name here. */
  readonly signatureAlgorithm: string;
  readonly subjectKeyId: string | null;
  readonly authorityKeyId: string | null;
  /** Thumbprints: 40 and 64 digits. */
  readonly sha1: string;
  readonly sha256: string;
  /** Whether subject and issuer are the same name, as with a root. The signature is not looked at. */
  readonly isSelfIssued: boolean;
  /** The Windows account that the certificate is bound to (szOID_NTDS_CA_SECURITY_EXT), such as S-1-5-21-…. */
  readonly securityIdentifier: string | null;
  /** The names of the files that it came from, each once. */
  readonly sources: readonly string[];
}

/** The public key. `algorithm` is "RSA", "EC", "Ed25519" or another name; `bits` is null when the size is not known. */
export interface CertificateKey {
  readonly algorithm: string;
  readonly bits: number | null;
  /** Such as "P-256"; null when the algorithm has no curves to choose from. */
  readonly curve: string | null;
}
