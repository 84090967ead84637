import { parseIp } from "../../ip/address.ts";
import { type IpRange, parseRange } from "../../ip/range.ts";
import { isPrivate } from "./knownNetworks.ts";
import { holdsRange } from "./rangeRelations.ts";

/** What can be said of the address of a DNS server. */
export type DnsServerKind =
  /** No address of a host: "0.0.0.0", "::", multicast or broadcast. */
  | "unusable"
  /** The device itself. */
  | "loopback"
  /** One of the well-known open resolvers of the Internet. */
  | "publicResolver"
  /** In a network that the Internet does not carry. */
  | "internal"
  | "other";

const UNUSABLE = ranges("0.0.0.0/8", "224.0.0.0/3", "::/128", "ff00::/8");
const LOOPBACK = ranges("127.0.0.0/8", "::1/128");

/** Open resolvers, in the one spelling of their addresses. */
const PUBLIC_RESOLVERS: ReadonlyMap<string, string> = new Map([
  ["1.0.0.1", "Cloudflare"],
  ["1.1.1.1", "Cloudflare"],
  ["2606:4700:4700::1001", "Cloudflare"],
  ["2606:4700:4700::1111", "Cloudflare"],
  ["8.8.4.4", "Google"],
  ["8.8.8.8", "Google"],
  ["2001:4860:4860::8844", "Google"],
  ["2001:4860:4860::8888", "Google"],
  ["9.9.9.9", "Quad9"],
  ["149.112.112.112", "Quad9"],
  ["2620:fe::9", "Quad9"],
  ["2620:fe::fe", "Quad9"],
  ["208.67.220.220", "OpenDNS"],
  ["208.67.222.222", "OpenDNS"],
  ["4.2.2.1", "Level 3"],
  ["4.2.2.2", "Level 3"],
  ["94.140.14.14", "AdGuard"],
  ["94.140.15.15", "AdGuard"],
  ["76.76.2.0", "Control D"],
  ["76.76.10.0", "Control D"],
]);

/** The kind of a DNS server, by its address as it decodes. */
export function dnsServerKind(address: string): DnsServerKind {
  const ip = parseIp(address);
  if (ip === null) return "other";
  const server = { first: ip, last: ip };
  const isIn = (range: IpRange) => holdsRange(range, server);
  if (PUBLIC_RESOLVERS.has(address)) return "publicResolver";
  if (UNUSABLE.some(isIn)) return "unusable";
  if (LOOPBACK.some(isIn)) return "loopback";
  return isPrivate(server) ? "internal" : "other";
}

/** Who runs an open resolver; undefined for any other address. */
export function resolverOwner(address: string): string | undefined {
  return PUBLIC_RESOLVERS.get(address);
}

function ranges(...networks: readonly string[]): readonly IpRange[] {
  return networks.map(parseRange).filter((range) => range !== null);
}
