import { type IpPrefix, lastAddressOf, networkOf, parsePrefix } from "../../ip/prefix.ts";

/** Destinations that every routing table has and that are nothing to put into a profile. */
export const UNSUITABLE = {
  default: ["default route", "default routes"],
  multicast: ["multicast route", "multicast routes"],
  loopback: ["loopback route", "loopback routes"],
  linkLocal: ["link-local route", "link-local routes"],
  broadcast: ["broadcast route", "broadcast routes"],
} as const satisfies Readonly<Record<string, readonly [one: string, many: string]>>;

/** The kind of such a destination. */
export type Unsuitable = keyof typeof UNSUITABLE;

const BLOCKS: readonly (readonly [block: IpPrefix | null, kind: Unsuitable])[] = [
  [parsePrefix("224.0.0.0/4"), "multicast"],
  [parsePrefix("ff00::/8"), "multicast"],
  [parsePrefix("127.0.0.0/8"), "loopback"],
  [parsePrefix("::1/128"), "loopback"],
  [parsePrefix("169.254.0.0/16"), "linkLocal"],
  [parsePrefix("fe80::/10"), "linkLocal"],
  [parsePrefix("255.255.255.255/32"), "broadcast"],
];

/** Why a route of a routing table is nothing for a profile; null when it may be. */
export function unsuitableRoute(network: IpPrefix): Unsuitable | null {
  if (network.length === 0) return "default";
  return BLOCKS.find(([block]) => block !== null && isInside(network, block))?.[1] ?? null;
}

function isInside({ address, length }: IpPrefix, block: IpPrefix): boolean {
  if (address.family !== block.address.family || length < block.length) return false;
  const { value } = networkOf(address, length);
  return value >= block.address.value && value <= lastAddressOf(block.address, block.length).value;
}
