import { type IpAddress, formatIp, parseIp } from "./address.ts";
import { lastAddressOf, networkOf, parsePrefix } from "./prefix.ts";

/** Addresses from the first to the last, both included; both of one family. */
export interface IpRange {
  readonly first: IpAddress;
  readonly last: IpAddress;
}

/**
 * Reads a single address, CIDR ("10.0.0.0/8", host bits ignored) or a range ("10.0.0.1-10.0.0.9"); null for anything
 * else.
 */
export function parseRange(text: string): IpRange | null {
  if (text.includes("/")) return prefixRange(text);
  const [first, last, ...rest] = text.split("-").map((part) => parseIp(part.trim()));
  if (first === undefined || first === null || last === null || rest.length > 0) return null;
  return rangeBetween(first, last ?? first);
}

/** Respells the addresses of a single address, CIDR or range in their one spelling, or null; the notation stays. */
export function normalizeRange(text: string): string | null {
  if (parseRange(text) === null) return null;
  const prefix = parsePrefix(text);
  if (prefix !== null) return `${formatIp(prefix.address)}/${prefix.length}`;
  return text.split("-").map(respell).join("-");
}

function prefixRange(text: string): IpRange | null {
  const prefix = parsePrefix(text);
  if (prefix === null) return null;
  return { first: networkOf(prefix.address, prefix.length), last: lastAddressOf(prefix.address, prefix.length) };
}

function rangeBetween(first: IpAddress, last: IpAddress): IpRange | null {
  return first.family === last.family && first.value <= last.value ? { first, last } : null;
}

function respell(part: string): string {
  const address = parseIp(part.trim());
  return address === null ? part : formatIp(address);
}
