import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { hex } from "./hex.ts";

/** The thumbprints of a DER certificate. WebCrypto would do as well, but a page served over plain http has none. */
export function thumbprints(der: Uint8Array): { readonly sha1: string; readonly sha256: string } {
  return { sha1: hex(sha1(der)), sha256: hex(sha256(der)) };
}
