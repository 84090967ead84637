import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  CertificatePolicies,
  ExtendedKeyUsage,
  type GeneralName,
  KeyUsage,
  type Name,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  type SubjectPublicKeyInfo,
  Certificate as X509,
} from "@peculiar/asn1-x509";
import { describeKey, signatureName } from "./algorithms.ts";
import { type Asn1Value, readAsn1 } from "./asn1.ts";
import type { Certificate, CertificateKey } from "./certificate.ts";
import { attributeOf, distinguishedName, type NameParts } from "./distinguishedName.ts";
import { hex } from "./hex.ts";
import { thumbprints } from "./thumbprints.ts";

const EXTENSIONS = {
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAlternativeName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  crlDistributionPoints: "2.5.29.31",
  certificatePolicies: "2.5.29.32",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  templateName: "1.3.6.1.4.1.311.20.2",
  template: "1.3.6.1.4.1.311.21.7",
  security: "1.3.6.1.4.1.311.25.2",
} as const;

const USER_PRINCIPAL_NAME = "1.3.6.1.4.1.311.20.2.3";

/** In the order of their bits. */
const KEY_USAGES = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly",
] as const;

type ExtensionBytes = (oid: string) => Uint8Array | null;

/** What the DER bytes of one certificate say; null when they are no certificate that can be read as a whole. */
export function certificateOf(der: Uint8Array, source: string): Certificate | null {
  try {
    return describe(AsnConvert.parse(der, X509), der, source);
  } catch {
    // The library throws at whatever is not as RFC 5280 has it.
    return null;
  }
}

function describe({ tbsCertificate, signatureAlgorithm }: X509, der: Uint8Array, source: string): Certificate {
  const { subject, issuer, serialNumber, validity, subjectPublicKeyInfo, extensions } = tbsCertificate;
  const extension: ExtensionBytes = (oid) => {
    const found = extensions?.find(({ extnID }) => extnID === oid);
    return found === undefined ? null : new Uint8Array(found.extnValue.buffer);
  };
  const names = { subject: partsOf(subject), issuer: partsOf(issuer) };
  return {
    subject: distinguishedName(names.subject),
    issuer: distinguishedName(names.issuer),
    commonName: attributeOf(names.subject, "CN"),
    issuerCommonName: attributeOf(names.issuer, "CN"),
    serialNumber: hex(new Uint8Array(serialNumber)).replace(/^(?:00)+(?=..)/, ""),
    ...alternativeNames(extension),
    ...purposes(extension),
    ...template(extension),
    hasCrlDistributionPoint: extension(EXTENSIONS.crlDistributionPoints) !== null,
    notBefore: validity.notBefore.getTime().toISOString(),
    notAfter: validity.notAfter.getTime().toISOString(),
    key: keyOf(subjectPublicKeyInfo),
    signatureAlgorithm: signatureName(signatureAlgorithm.algorithm),
    ...keyIdentifiers(extension),
    ...thumbprints(der),
    isSelfIssued: distinguishedName(names.subject) === distinguishedName(names.issuer),
    securityIdentifier: securityIdentifierOf(extension(EXTENSIONS.security)),
    sources: [source],
  };
}

function partsOf(name: Name): NameParts {
  return name.map((part) => part.map(({ type, value }) => ({ type, value: value.toString() })));
}

function alternativeNames(extension: ExtensionBytes) {
  const bytes = extension(EXTENSIONS.subjectAlternativeName);
  const names: readonly GeneralName[] = bytes === null ? [] : AsnConvert.parse(bytes, SubjectAlternativeName);
  return {
    dnsNames: names.flatMap(({ dNSName }) => dNSName ?? []),
    ipAddresses: names.flatMap(({ iPAddress }) => iPAddress ?? []),
    userPrincipalNames: names.flatMap(userPrincipalName),
    emailAddresses: names.flatMap(({ rfc822Name }) => rfc822Name ?? []),
  };
}

function userPrincipalName({ otherName }: GeneralName): readonly string[] {
  if (otherName?.typeId !== USER_PRINCIPAL_NAME) return [];
  const text = readAsn1(new Uint8Array(otherName.value))?.text ?? "";
  return text === "" ? [] : [text];
}

function purposes(extension: ExtensionBytes) {
  const constraints = extension(EXTENSIONS.basicConstraints);
  const usages = extension(EXTENSIONS.keyUsage);
  const extended = extension(EXTENSIONS.extendedKeyUsage);
  const policies = extension(EXTENSIONS.certificatePolicies);
  const { cA, pathLenConstraint } = constraints === null ? {} : AsnConvert.parse(constraints, BasicConstraints);
  return {
    extendedKeyUsages: extended === null ? null : [...AsnConvert.parse(extended, ExtendedKeyUsage)],
    keyUsages: usages === null ? null : keyUsageNames(AsnConvert.parse(usages, KeyUsage).toNumber()),
    policies:
      policies === null
        ? []
        : AsnConvert.parse(policies, CertificatePolicies).map(({ policyIdentifier }) => policyIdentifier),
    isAuthority: cA ?? false,
    pathLength: pathLenConstraint ?? null,
  };
}

function keyUsageNames(bits: number): readonly string[] {
  return KEY_USAGES.filter((_, index) => (bits & (1 << index)) !== 0);
}

function template(extension: ExtensionBytes) {
  const name = asn1In(extension(EXTENSIONS.templateName));
  const information = asn1In(extension(EXTENSIONS.template));
  return { templateName: name?.text ?? null, templateOid: information?.children[0]?.text ?? null };
}

function keyIdentifiers(extension: ExtensionBytes) {
  const subject = extension(EXTENSIONS.subjectKeyIdentifier);
  const authority = extension(EXTENSIONS.authorityKeyIdentifier);
  const issuerKey = authority === null ? undefined : AsnConvert.parse(authority, AuthorityKeyIdentifier).keyIdentifier;
  return {
    subjectKeyId: subject === null ? null : hex(new Uint8Array(AsnConvert.parse(subject, SubjectKeyIdentifier).buffer)),
    authorityKeyId: issuerKey === undefined ? null : hex(new Uint8Array(issuerKey.buffer)),
  };
}

function keyOf({ algorithm: { algorithm, parameters }, subjectPublicKey }: SubjectPublicKeyInfo): CertificateKey {
  const modulus = asn1In(new Uint8Array(subjectPublicKey))?.children[0];
  const curve = parameters ? asn1In(new Uint8Array(parameters))?.text : undefined;
  return describeKey(algorithm, modulus?.type === "INTEGER" ? bitLength(modulus.content) : null, curve || null);
}

function bitLength(number: Uint8Array): number {
  const first = number.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (number.length - first) * 8 - (Math.clz32(number[first] ?? 0) - 24);
}

/** MS-WCCE §2.2.2.7.7.4: a general name of its own type, around the security identifier in letters. */
function securityIdentifierOf(bytes: Uint8Array | null): string | null {
  const octets = asn1In(bytes)?.children[0]?.children[1]?.children[0];
  return octets?.type === "OCTET STRING" ? new TextDecoder().decode(octets.content) : null;
}

function asn1In(bytes: Uint8Array | null): Asn1Value | null {
  return bytes === null ? null : readAsn1(bytes);
}
