/** The certificates of src/fixtures/certificates, as bytes and as read. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Certificate } from "./certificate.ts";
import { readCertificates } from "./readCertificates.ts";

const FOLDER = path.resolve(process.cwd(), "src/fixtures/certificates");

/** Every certificate that has a file of its own. */
export const CERTIFICATE_FILES = [
  "any-purpose.cer",
  "entra-client.cer",
  "entra-root.cer",
  "expired.cer",
  "future.cer",
  "issuing.pem",
  "machine.cer",
  "no-extensions.cer",
  "no-usage.cer",
  "nps.cer",
  "own-usage.pem",
  "root.cer",
  "tpm.cer",
  "user.cer",
  "weak.cer",
] as const;

/** The bytes of one fixture. */
export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)));
}

/** The certificates in a fixture; throws when it is refused. */
export function certificatesOf(name: string): readonly Certificate[] {
  const result = readCertificates(fixture(name), name);
  if (!result.ok) throw new Error(`${name}: ${result.error}`);
  return result.value;
}

/** The one certificate in a fixture. */
export function certificate(name: (typeof CERTIFICATE_FILES)[number]): Certificate {
  const [first] = certificatesOf(name);
  if (first === undefined) throw new Error(`${name} holds no certificate.`);
  return first;
}
