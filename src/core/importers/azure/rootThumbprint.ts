import { decodeBase64 } from "../../bytes/base64.ts";
import { sha1Hex } from "../../bytes/digest.ts";
import { sourceOfBytes } from "../source.ts";

const [BEGIN, END] = ["-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"];

/** The SHA-1 thumbprint of a certificate in DER or PEM: 40 lower-case digits; null for other content. */
export function rootThumbprint(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x30) return sha1Hex(bytes);
  const { text } = sourceOfBytes(null, bytes);
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  const decoded = start < 0 || end < start ? null : decodeBase64(text.slice(start + BEGIN.length, end));
  return decoded === null ? null : sha1Hex(decoded);
}
