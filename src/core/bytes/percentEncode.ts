const UNRESERVED = /^[A-Za-z0-9\-._~]$/;

/**
 * Percent-encodes everything but the unreserved characters of RFC 3986 §2.3, as .NET's Uri.EscapeDataString does:
 * UTF-8, upper-case digits. A lone surrogate becomes U+FFFD. (encodeURIComponent would leave `!'()*` alone.)
 */
export function percentEncode(text: string): string {
  return [...text].map((character) => (UNRESERVED.test(character) ? character : encodeCharacter(character))).join("");
}

/** The other way; a text that is not percent-encoded properly is taken as it stands. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encodeCharacter(character: string): string {
  const bytes = [...new TextEncoder().encode(character)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
