/**
 * A package ID from a hex SHA-256: a UUID of version 8 (RFC 9562 §5.8) in braces, so that the same profile gives the
 * same package and no clock or dice are needed.
 */
export function packageId(fingerprint: string): string {
  const digits = fingerprint.slice(0, 32).padEnd(32, "0").toLowerCase();
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `{${parts.join("-")}}`;
}
