import { decodeBase64 } from "../../bytes/base64.ts";
import { type Source, sourceOfBytes } from "../source.ts";
import { mentionsProfile } from "./markers.ts";

/** Shorter texts hold no profile: `<VPNProfile/>` has 20 letters in Base64. */
const SHORTEST = 20;
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** The profile that a text is the Base64 of, in whatever encoding; null when it is none. */
export function decodeProfile(text: string): Source | null {
  if (text.length < SHORTEST || !BASE64.test(text)) return null;
  const bytes = decodeBase64(text);
  const source = bytes === null ? null : sourceOfBytes(null, bytes);
  return source !== null && mentionsProfile(source.text) ? source : null;
}
