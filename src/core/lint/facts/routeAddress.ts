import { formatIp, parseIp } from "../../ip/address.ts";
import { type IpPrefix, maskToLength, networkOf, parsePrefix } from "../../ip/prefix.ts";
import { isHost } from "../../vocabulary/scalars/host.ts";

/** What stands as the address of a route, although it is none. */
export type RouteAddressKind = "network" | "name" | "other";

/** A network as a route holds it. */
export interface WrittenNetwork {
  readonly Address: string;
  readonly PrefixSize: number;
}

/** The kind of a text that does not decode as an address: a network with its length or mask, a host name, or neither. */
export function routeAddressKind(text: string): RouteAddressKind {
  if (text.includes("://")) return "name";
  if (text.includes("/")) return "network";
  return !text.includes(":") && isHost(text) ? "name" : "other";
}

/** The network that "10.0.0.0/8" or "10.0.0.0/255.0.0.0" writes, host bits cleared; null when it is none. */
export function writtenNetwork(text: string): WrittenNetwork | null {
  const prefix = parsePrefix(text.replaceAll(/\s/g, "")) ?? withMask(text);
  if (prefix === null) return null;
  return { Address: formatIp(networkOf(prefix.address, prefix.length)), PrefixSize: prefix.length };
}

function withMask(text: string): IpPrefix | null {
  const [addressText = "", mask = ""] = text.split("/").map((part) => part.trim());
  const address = parseIp(addressText);
  const length = maskToLength(mask);
  return address?.family === 4 && length !== null ? { address, length } : null;
}
