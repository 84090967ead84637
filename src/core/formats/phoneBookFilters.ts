import { parseHex, printHex } from "./hexBytes.ts";

/**
 * A traffic filter as a phone book keeps it in its key `PerAppTrafficFilters`: a firewall rule (MS-GPFAS §2.2.2), whose
 * fields may repeat.
 */
export interface PhoneBookFilter {
  /** "v2.24". */
  readonly version: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The filters that the hexadecimal digits stand for: rules in UTF-16, each ended by a zero; null when they are none. */
export function parsePhoneBookFilters(digits: string): readonly PhoneBookFilter[] | null {
  const bytes = parseHex(digits);
  if (bytes === null || bytes.length % 2 !== 0) return null;
  const rules = new TextDecoder("utf-16le").decode(bytes).split("\0");
  return rules.filter((rule) => rule.trim() !== "").map(filterIn);
}

/** The hexadecimal digits of filters whose fields hold no bar; `parsePhoneBookFilters` gives the filters back. */
export function printPhoneBookFilters(filters: readonly PhoneBookFilter[]): string {
  const rules = filters.map(({ version, fields }) => {
    const parts = [version, ...fields.map(([name, value]) => `${name}=${value}`)];
    return `${parts.join("|")}|\0`;
  });
  return printHex(utf16(`${rules.join("")}\0`));
}

function filterIn(rule: string): PhoneBookFilter {
  const [version = "", ...parts] = rule.split("|");
  return { version, fields: parts.filter((part) => part !== "").map(fieldIn) };
}

function fieldIn(part: string): readonly [string, string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), true);
  return bytes;
}
