import type { Asn1Value } from "./asn1.ts";

/** What a value of ASN.1 is, going by its shape and not by its file name or label. */
export type Content =
  | "certificate"
  | "certificate set"
  | "private key"
  | "certificate request"
  | "revocation list"
  | "public key"
  | "unknown";

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const SIGNED_THING = /^SEQUENCE, SEQUENCE, BIT STRING$/;

/** What is signed, by the shape of its first part (RFC 5280 §4.1 and §5.1, RFC 2986 §4.1). */
const SIGNED_SHAPES: readonly (readonly [RegExp, Content])[] = [
  [/^(?:\[0\], )?INTEGER, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE/, "certificate"],
  [/^INTEGER, SEQUENCE, SEQUENCE(?:, \[0\])?$/, "certificate request"],
  [/^(?:INTEGER, )?SEQUENCE, SEQUENCE, (?:UTCTime|GeneralizedTime)/, "revocation list"],
];

/** The rest, by its own shape: PKCS #8, SEC 1, PKCS #1 and DSA keys, then public keys. */
const SHAPES: readonly (readonly [RegExp, Content])[] = [
  [/^INTEGER, SEQUENCE, OCTET STRING/, "private key"],
  [/^INTEGER, OCTET STRING/, "private key"],
  [/^INTEGER(?:, INTEGER){4}/, "private key"],
  [/^SEQUENCE, BIT STRING$/, "public key"],
  [/^INTEGER, INTEGER$/, "public key"],
];

/** Encryption by password: PKCS #5, and what PKCS #12 added to it. */
const PASSWORD_SCHEME = /^1\.2\.840\.113549\.1\.(?:5|12\.1)\./;
const PKCS12_CONTENT = /^1\.2\.840\.113549\.1\.7\.[12]$/;

/** What the value is. Encrypted keys and PKCS #12 files count as private keys. */
export function contentOf(value: Asn1Value): Content {
  const [first, second] = value.children;
  const shape = shapeOf(value);
  if (first?.text === SIGNED_DATA) return "certificate set";
  if (SIGNED_THING.test(shape)) return kindOf(first, SIGNED_SHAPES);
  if (/^SEQUENCE, OCTET STRING$/.test(shape) && startsWith(first, PASSWORD_SCHEME)) return "private key";
  if (/^INTEGER, SEQUENCE/.test(shape) && startsWith(second, PKCS12_CONTENT)) return "private key";
  return kindOf(value, SHAPES);
}

/** The certificates in a PKCS #7 value, whatever else it holds (RFC 5652 §5.1). */
export function certificatesIn(value: Asn1Value): readonly Asn1Value[] {
  const parts = value.children[1]?.children[0]?.children ?? [];
  const sets = parts.filter(({ type }) => type === "[0]");
  return sets.flatMap(({ children }) => children).filter((child) => contentOf(child) === "certificate");
}

function kindOf(value: Asn1Value | undefined, shapes: readonly (readonly [RegExp, Content])[]): Content {
  const shape = value === undefined ? "" : shapeOf(value);
  return shapes.find(([pattern]) => pattern.test(shape))?.[1] ?? "unknown";
}

function shapeOf({ children }: Asn1Value): string {
  return children.map(({ type }) => type).join(", ");
}

function startsWith(value: Asn1Value | undefined, oid: RegExp): boolean {
  return oid.test(value?.children[0]?.text ?? "");
}
