import { decodeBase64 } from "../bytes/base64.ts";
import { fail, type Result, succeed } from "../result.ts";
import { type Asn1Value, readAsn1 } from "./asn1.ts";
import type { Certificate } from "./certificate.ts";
import { certificatesIn, type Content, contentOf } from "./content.ts";
import { announcesPrivateKey, pemBlocks } from "./pem.ts";
import { certificateOf } from "./x509.ts";

const LIMIT = 1024 * 1024;
const MOST_VALUES = 500;
const SEQUENCE = 0x30;

const HOLDS_PRIVATE_KEY = "This holds a private key. Export the certificate without it (.cer).";
const DAMAGED = "This file is damaged or was cut off. Export the certificate again.";
const TOO_MANY = `This file holds more than ${MOST_VALUES} certificates.`;
const NOT_A_CERTIFICATE = "This is not a certificate file (.cer, .crt, .pem, .p7b or .p7c).";

/**
 * The certificates of a file: DER, PEM with any text around, PKCS #7 in either, or bare Base64. The same one is given
 * once. A file that holds a private key in any form is refused, and nothing of it is kept. Never throws.
 */
export function readCertificates(bytes: Uint8Array, fileName: string): Result<readonly Certificate[], string> {
  if (bytes.length === 0) return fail("This file is empty.");
  if (bytes.length > LIMIT) return fail("This file is larger than 1 MB, so it is no certificate file.");
  const text = decodeText(bytes);
  if (announcesPrivateKey(text)) return fail(HOLDS_PRIVATE_KEY);
  const values = bytes[0] === SEQUENCE && !text.includes("-----BEGIN ") ? valuesIn(bytes) : valuesInText(text);
  return values.ok ? certificatesAmong(values.value, fileName) : values;
}

/** PowerShell likes to write UTF-16. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** All values of a binary file. What follows them is not looked at unless it starts as a value does. */
function valuesIn(bytes: Uint8Array): Result<readonly Asn1Value[], string> {
  const values: Asn1Value[] = [];
  for (let rest = bytes; rest[0] === SEQUENCE;) {
    const value = readAsn1(rest);
    if (value === null) return fail(DAMAGED);
    values.push(value);
    if (values.length > MOST_VALUES) return fail(TOO_MANY);
    rest = rest.subarray(value.bytes.length);
  }
  return succeed(values);
}

function valuesInText(text: string): Result<readonly Asn1Value[], string> {
  const blocks = pemBlocks(text);
  if (blocks.length === 0) return valuesInBase64(text);
  const values: Asn1Value[] = [];
  for (const { bytes } of blocks) {
    const found = bytes === null ? fail(DAMAGED) : valuesIn(bytes);
    if (!found.ok) return found;
    values.push(...found.value);
    if (values.length > MOST_VALUES) return fail(TOO_MANY);
  }
  return succeed(values);
}

function valuesInBase64(text: string): Result<readonly Asn1Value[], string> {
  const bytes = decodeBase64(text);
  return bytes?.[0] === SEQUENCE ? valuesIn(bytes) : fail(NOT_A_CERTIFICATE);
}

function certificatesAmong(values: readonly Asn1Value[], fileName: string): Result<readonly Certificate[], string> {
  const contents = values.map(contentOf);
  if (contents.includes("private key")) return fail(HOLDS_PRIVATE_KEY);
  const found = values.flatMap((value, index) => certificateValues(value, contents[index] ?? "unknown"));
  if (found.length > MOST_VALUES) return fail(TOO_MANY);
  if (found.length === 0) return fail(explain(contents[0] ?? "unknown"));
  const certificates = new Map<string, Certificate>();
  for (const { bytes } of found) {
    const certificate = certificateOf(bytes, fileName);
    if (certificate === null) return fail("A certificate in this file cannot be read.");
    certificates.set(certificate.sha256, certificate);
  }
  return succeed([...certificates.values()]);
}

function certificateValues(value: Asn1Value, content: Content): readonly Asn1Value[] {
  if (content === "certificate") return [value];
  return content === "certificate set" ? certificatesIn(value) : [];
}

/** Why there is no certificate in what the file holds. */
function explain(content: Content): string {
  switch (content) {
    case "certificate request":
      return "This is a certificate request. Use the certificate that was issued for it.";
    case "revocation list":
      return "This is a revocation list. It holds no certificate.";
    case "public key":
      return "This is a public key alone. It holds no certificate.";
    case "certificate set":
      return "This PKCS #7 file holds no certificate.";
    case "private key":
      return HOLDS_PRIVATE_KEY;
    case "certificate":
    case "unknown":
      return NOT_A_CERTIFICATE;
  }
}
