import { decodeBase64 } from "../bytes/base64.ts";

const BLOCK = /-----BEGIN ([^\n-]*)-----([^-]*)(-----END \1-----)?/g;

/** Labels of PEM and of PuTTY's own format under which private keys stand. */
const PRIVATE_KEY = /-----BEGIN [^\n-]*PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-/m;

/** One armoured block: its bytes, null when its Base64 is damaged or its end is missing. */
export interface PemBlock {
  readonly label: string;
  readonly bytes: Uint8Array | null;
}

/** The armoured blocks of a text (RFC 7468), whatever stands between them. */
export function pemBlocks(text: string): readonly PemBlock[] {
  return [...text.matchAll(BLOCK)].map(([, label = "", body = "", end]) => ({
    label,
    bytes: end === undefined ? null : decodeBase64(body),
  }));
}

/** Whether a text says that it holds a private key, readable or not. */
export function announcesPrivateKey(text: string): boolean {
  return PRIVATE_KEY.test(text);
}
