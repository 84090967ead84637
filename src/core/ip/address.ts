/** An IPv4 or IPv6 address as a number; IPv4 has 32 bits, IPv6 has 128. */
export interface IpAddress {
  readonly family: 4 | 6;
  readonly value: bigint;
}

const GROUP_COUNT = 8;

/**
 * The address that a text writes in full, or null. Strict: four decimal octets without leading zeros, or RFC 4291
 * notation without zone; no short forms, no blanks, no brackets.
 */
export function parseIp(text: string): IpAddress | null {
  const family = text.includes(":") ? 6 : 4;
  const value = family === 6 ? parseIpv6(text) : parseIpv4(text);
  return value === null ? null : { family, value };
}

/**
 * The one spelling of an address: dotted decimal, or RFC 5952 for IPv6 (IPv4-mapped addresses end in dotted decimal).
 */
export function formatIp({ family, value }: IpAddress): string {
  if (family === 4) return formatIpv4(value);
  return value >> 32n === 0xffffn ? `::ffff:${formatIpv4(value & 0xffffffffn)}` : formatIpv6(value);
}

/** The number of bits in an address of this family. */
export function bitsOf(family: 4 | 6): 32 | 128 {
  return family === 4 ? 32 : 128;
}

const FOUR_OCTETS = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

// Profiles hold thousands of these, so the octets are joined as numbers and made a bigint once.
function parseIpv4(text: string): bigint | null {
  const octets = FOUR_OCTETS.exec(text);
  if (octets === null) return null;
  let value = 0;
  for (let at = 1; at <= 4; at++) {
    const octet = Number(octets[at]);
    if (octet > 255) return null;
    value = value * 256 + octet;
  }
  return BigInt(value);
}

function parseIpv6(text: string): bigint | null {
  const halves = withHexTail(text)?.split("::");
  if (halves === undefined || halves.length > 2) return null;
  const [head, tail] = halves.map(groupsOf);
  if (head === undefined || head === null || tail === null) return null;
  const groups = tail === undefined ? head : expand(head, tail);
  return groups?.length === GROUP_COUNT ? joinDigits(groups, 16n) : null;
}

/** Rewrites a dotted-decimal end ("::ffff:10.0.0.1") as two groups. */
function withHexTail(text: string): string | null {
  if (!text.includes(".")) return text;
  const start = text.lastIndexOf(":") + 1;
  const value = parseIpv4(text.slice(start));
  if (value === null) return null;
  const [high, low] = splitDigits(value, 2, 16).map((group) => group.toString(16));
  return `${text.slice(0, start)}${high}:${low}`;
}

function groupsOf(half: string): bigint[] | null {
  if (half === "") return [];
  const groups = half.split(":");
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => BigInt(`0x${group}`)) : null;
}

/** "::" stands for at least one group of zeros. */
function expand(head: readonly bigint[], tail: readonly bigint[]): bigint[] | null {
  const missing = GROUP_COUNT - head.length - tail.length;
  return missing < 1 ? null : [...head, ...Array<bigint>(missing).fill(0n), ...tail];
}

function joinDigits(digits: readonly bigint[], width: bigint): bigint {
  return digits.reduce((value, digit) => (value << width) | digit, 0n);
}

function splitDigits(value: bigint, count: number, width: number): bigint[] {
  const shiftOf = (index: number) => BigInt(width * (count - 1 - index));
  return Array.from({ length: count }, (_, index) => BigInt.asUintN(width, value >> shiftOf(index)));
}

function formatIpv4(value: bigint): string {
  const bits = Number(value);
  return `${bits >>> 24}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}`;
}

function formatIpv6(value: bigint): string {
  const groups = splitDigits(value, GROUP_COUNT, 16).map((group) => group.toString(16));
  const { start, length } = longestZeroRun(groups);
  if (length < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}

/** The first of the longest runs (RFC 5952 §4.2.3). */
function longestZeroRun(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, index) => {
    if (group !== "0") start = index + 1;
    else if (index + 1 - start > longest.length) longest = { start, length: index + 1 - start };
  });
  return longest;
}
