const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NO_LETTER = 255;
/** The value of each letter by its code. */
const VALUES = new Uint8Array(128).fill(NO_LETTER);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Base64 of the bytes as RFC 4648 §4 says: padded, without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += letterOf(bits >> 18) + letterOf(bits >> 12) + letterOf(bits >> 6) + letterOf(bits);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + "=".repeat(missing);
}

function letterOf(bits: number): string {
  return ALPHABET.charAt(bits & 63);
}

/**
 * The bytes that a Base64 text stands for; null when it is none. Blanks and line breaks are skipped and padding is
 * required, as .NET's Convert.FromBase64String has it.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const letters = text.replace(/[ \t\r\n]+/g, "");
  if (letters.length % 4 !== 0) return null;
  const digits = letters.replace(/={1,2}$/, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = VALUES[digits.charCodeAt(i)] ?? NO_LETTER;
    if (value === NO_LETTER) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    // The first letter of four completes no byte; each of the others completes one.
    if (i % 4 > 0) bytes[Math.floor(i / 4) * 3 + (i % 4) - 1] = bits >> (6 - 2 * (i % 4));
  }
  return bytes;
}
