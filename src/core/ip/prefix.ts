import { type IpAddress, bitsOf, formatIp, parseIp } from "./address.ts";

/** An address with the number of leading bits that name its network; host bits may be set. */
export interface IpPrefix {
  readonly address: IpAddress;
  readonly length: number;
}

/** Reads CIDR notation ("10.0.0.0/8"); null when the address or the length does not fit. Host bits are kept. */
export function parsePrefix(text: string): IpPrefix | null {
  const [, addressText = "", lengthText = ""] = /^([^/]*)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const address = parseIp(addressText);
  const length = Number(lengthText);
  return address !== null && length <= bitsOf(address.family) ? { address, length } : null;
}

/** CIDR notation, the address in its one spelling ("10.0.0.0/8"); host bits are kept. */
export function formatPrefix({ address, length }: IpPrefix): string {
  return `${formatIp(address)}/${length}`;
}

/** The first address of the network: the host bits are cleared. `length` is within the family's bits. */
export function networkOf({ family, value }: IpAddress, length: number): IpAddress {
  return { family, value: value & ~hostMask(family, length) };
}

/** The last address of the network: the host bits are set. `length` is within the family's bits. */
export function lastAddressOf({ family, value }: IpAddress, length: number): IpAddress {
  return { family, value: value | hostMask(family, length) };
}

/** Whether bits behind the prefix are set, so that the address is not the network's own. */
export function hasHostBits(address: IpAddress, length: number): boolean {
  return networkOf(address, length).value !== address.value;
}

/** The prefix length that an IPv4 mask writes ("255.255.0.0" is 16), or null when it is no mask. */
export function maskToLength(text: string): number | null {
  const mask = parseIp(text);
  if (mask?.family !== 4) return null;
  const bits = mask.value.toString(2).padStart(32, "0");
  const length = bits.indexOf("0");
  if (length === -1) return 32;
  return bits.includes("1", length) ? null : length;
}

/**
 * The fewest networks that together hold exactly the addresses from `first` to `last`; none when they are of two
 * families or in the wrong order.
 */
export function rangeToPrefixes(first: IpAddress, last: IpAddress): readonly IpPrefix[] {
  const prefixes: IpPrefix[] = [];
  if (first.family !== last.family) return prefixes;
  let value = first.value;
  while (value <= last.value) {
    const prefix = largestPrefix({ family: first.family, value }, last.value);
    prefixes.push(prefix);
    value = lastAddressOf(prefix.address, prefix.length).value + 1n;
  }
  return prefixes;
}

/** The largest network that starts at `address` and ends no later than `last`. */
function largestPrefix(address: IpAddress, last: bigint): IpPrefix {
  const fits = (length: number) => !hasHostBits(address, length) && lastAddressOf(address, length).value <= last;
  let length: number = bitsOf(address.family);
  while (length > 0 && fits(length - 1)) length -= 1;
  return { address, length };
}

function hostMask(family: 4 | 6, length: number): bigint {
  return (1n << BigInt(bitsOf(family) - length)) - 1n;
}
