/**
 * Sums and differences of networks. Networks come in as values that our own strict reader made, because the library
 * reads odd text too; answers are sorted, IPv4 first, without host bits and without overlaps.
 */
import { excludeCidr, mergeCidr, overlapCidr } from "cidr-tools";
import { type Result, fail, succeed } from "../result.ts";
import { bitsOf } from "./address.ts";
import { type IpPrefix, formatPrefix, lastAddressOf, networkOf, parsePrefix } from "./prefix.ts";
import type { IpRange } from "./range.ts";

/** Every address there is, by family. */
export const EVERYTHING: Readonly<Record<4 | 6, IpPrefix>> = {
  4: { address: { family: 4, value: 0n }, length: 0 },
  6: { address: { family: 6, value: 0n }, length: 0 },
};

/** Networks that a split makes at most: more would be of no use as routes. */
export const MOST_PARTS = 1024;

/** The same networks without host bits and repeats, sorted: IPv4 first, then by address, larger networks first. */
export function tidyNetworks(networks: readonly IpPrefix[]): readonly IpPrefix[] {
  const tidy = networks.map(({ address, length }) => ({ address: networkOf(address, length), length }));
  return [...new Map(tidy.map((network) => [formatPrefix(network), network])).values()].sort(byPlace);
}

/** The fewest networks that hold exactly the addresses of these. */
export function aggregateNetworks(networks: readonly IpPrefix[]): readonly IpPrefix[] {
  return read(mergeCidr(networks.map(formatPrefix)));
}

/** The fewest networks that hold the addresses of `base` that are in none of `without`. */
export function subtractNetworks(base: readonly IpPrefix[], without: readonly IpPrefix[]): readonly IpPrefix[] {
  return read(excludeCidr(base.map(formatPrefix), without.map(formatPrefix)));
}

/** Whether a network shares an address with any of the others; false without a network. */
export function overlap(network: IpPrefix | null | undefined, others: readonly IpPrefix[]): boolean {
  return network !== null && network !== undefined && overlapCidr([formatPrefix(network)], others.map(formatPrefix));
}

/** How many different addresses the networks hold together. */
export function addressCount(networks: readonly IpPrefix[]): bigint {
  return aggregateNetworks(networks).reduce((sum, { address, length }) => sum + sizeOf(address.family, length), 0n);
}

/** The fewest ranges that hold exactly the addresses of these networks. */
export function rangesOf(networks: readonly IpPrefix[]): readonly IpRange[] {
  const ranges: IpRange[] = [];
  for (const { address, length } of aggregateNetworks(networks)) {
    const last = lastAddressOf(address, length);
    const before = ranges.at(-1);
    const follows = before?.last.family === address.family && before.last.value + 1n === address.value;
    if (follows) ranges[ranges.length - 1] = { first: before.first, last };
    else ranges.push({ first: address, last });
  }
  return ranges;
}

/**
 * Cuts networks into parts of `length` bits; those that are as small already stay. Fails with one sentence when a
 * network has no such length, or when there would be more than `most` parts.
 */
export function splitNetworks(
  networks: readonly IpPrefix[],
  length: number,
  most: number = MOST_PARTS,
): Result<readonly IpPrefix[], string> {
  const tidy = tidyNetworks(networks);
  const tooLong = tidy.find(({ address }) => length > bitsOf(address.family));
  if (tooLong !== undefined)
    return fail(
      `An IPv${tooLong.address.family} network cannot be split to /${length}: its length is at most ${bitsOf(tooLong.address.family)}.`,
    );
  const count = tidy.reduce((sum, network) => sum + partCount(network, length), 0n);
  if (count > BigInt(most)) return fail(`That would make ${shown(count)} networks; ${most} at most are made.`);
  return succeed(tidyNetworks(tidy.flatMap((network) => partsOf(network, length))));
}

function partsOf(network: IpPrefix, length: number): readonly IpPrefix[] {
  if (network.length >= length) return [network];
  const { family, value } = network.address;
  const step = sizeOf(family, length);
  return Array.from({ length: Number(partCount(network, length)) }, (_, index) => ({
    address: { family, value: value + BigInt(index) * step },
    length,
  }));
}

function partCount(network: IpPrefix, length: number): bigint {
  return 1n << BigInt(Math.max(0, length - network.length));
}

function sizeOf(family: 4 | 6, length: number): bigint {
  return 1n << BigInt(bitsOf(family) - length);
}

function shown(count: bigint): string {
  return count > 1_000_000_000n ? "more than a billion" : String(count);
}

function byPlace(one: IpPrefix, other: IpPrefix): number {
  if (one.address.family !== other.address.family) return one.address.family - other.address.family;
  if (one.address.value !== other.address.value) return one.address.value < other.address.value ? -1 : 1;
  return one.length - other.length;
}

function read(networks: readonly string[]): readonly IpPrefix[] {
  return networks
    .map(parsePrefix)
    .filter((network) => network !== null)
    .sort(byPlace);
}
