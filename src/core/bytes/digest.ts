import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-1 as 40 lower-case hex digits: what Windows calls a thumbprint. */
export function sha1Hex(bytes: Uint8Array): string {
  return bytesToHex(sha1(bytes));
}

/** SHA-256 as 64 lower-case hex digits. WebCrypto would do as well, but a page served over plain http has none. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
