import { decodeBase64 } from "../bytes/base64.ts";

/**
 * The bytes of a binary property: Base64 as Graph writes it, or a list of numbers, which PowerShell makes of the same
 * bytes. Null when it is neither.
 */
export function binaryOf(value: unknown): Uint8Array | null {
  if (typeof value === "string") return decodeBase64(value);
  const isBytes = Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0 && one <= 255);
  return isBytes ? Uint8Array.from(value as readonly number[]) : null;
}
