import { sha1Hex, sha256Hex } from "../bytes/digest.ts";

/** The thumbprints of a DER certificate. */
export function thumbprints(der: Uint8Array): { readonly sha1: string; readonly sha256: string } {
  return { sha1: sha1Hex(der), sha256: sha256Hex(der) };
}
