const UNRESERVED = /^[A-Za-z0-9\-._~]$/;

/**
 * Percent-encodes everything but the unreserved characters of RFC 3986 §2.3, as .NET's Uri.EscapeDataString does:
 * UTF-8, upper-case digits. A lone surrogate becomes U+FFFD. (encodeURIComponent would leave `!'()*` alone.)
 */
export function percentEncode(text: string): string {
  return [...text].map((character) => (UNRESERVED.test(character) ? character : encodeCharacter(character))).join("");
}

function encodeCharacter(character: string): string {
  const bytes = [...new TextEncoder().encode(character)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
