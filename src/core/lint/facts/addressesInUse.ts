/** Addresses that name rules send a client to. */
import { type IpAddress, formatIp, parseIp } from "../../ip/address.ts";
import type { IpRange } from "../../ip/range.ts";
import { at } from "../../profile/at.ts";
import { type Change, insert } from "../../profile/changes.ts";
import type { VpnProfile } from "../../profile/at.ts";
import { proxyAddress } from "./proxyHost.ts";

/** An address as a range of one. */
export interface AddressInUse extends IpRange {
  readonly text: string;
}

type NameRule = NonNullable<VpnProfile["DomainNameInformation"]>[number];

const NO_SERVERS: readonly string[] = [];
const known = new WeakMap<readonly string[], readonly AddressInUse[]>();

/** The DNS servers of a name rule; worked out once for each list. */
export function dnsServersOf({ DnsServers: servers = NO_SERVERS }: NameRule): readonly AddressInUse[] {
  const before = known.get(servers);
  if (before !== undefined) return before;
  const addresses = servers.flatMap((server) => inUse(parseIp(server)));
  known.set(servers, addresses);
  return addresses;
}

/** The proxy of a name rule, when it is named by its address. */
export function proxyOf({ WebProxyServers }: NameRule): readonly AddressInUse[] {
  return WebProxyServers === undefined ? [] : inUse(proxyAddress(WebProxyServers));
}

/** The change that routes single addresses into the tunnel. */
export function routeTo(addresses: readonly AddressInUse[], profile: VpnProfile): Change {
  const rows = addresses.map(({ text, first }) => ({ Address: text, PrefixSize: first.family === 4 ? 32 : 128 }));
  return insert(at.Route, profile.Route?.length ?? 0, rows);
}

function inUse(address: IpAddress | null): readonly AddressInUse[] {
  return address === null ? [] : [{ text: formatIp(address), first: address, last: address }];
}
