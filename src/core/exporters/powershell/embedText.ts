import { encodeBase64 } from "../../bytes/base64.ts";

/** A text as it stands in a script: readable, between `@'` and `'@`, or as Base64. */
export type EmbeddedText =
  | { readonly kind: "hereString"; readonly lines: readonly string[] }
  | { readonly kind: "base64"; readonly chunks: readonly string[] };

const CHUNK = 76;

/**
 * The text as a here-string when a script can hold it so without changing it (see {@link fitsHereString}) and
 * `readable` asks for it, else as Base64 of its UTF-8.
 */
export function embedText(text: string, readable: boolean): EmbeddedText {
  if (readable && fitsHereString(text)) return { kind: "hereString", lines: text.split("\r\n") };
  const base64 = encodeBase64(new TextEncoder().encode(text));
  return { kind: "base64", chunks: base64.match(new RegExp(`.{1,${CHUNK}}`, "g")) ?? [] };
}

/**
 * Whether a here-string of a script with CRLF line ends can hold the text: ASCII, every line end CRLF, and no line
 * that would end the here-string.
 */
export function fitsHereString(text: string): boolean {
  const lines = text.split("\r\n");
  return lines.every((line) => /^[\t -~]*$/.test(line) && !line.startsWith("'@"));
}
