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

/** The DNS servers of a name rule. */
export function dnsServersOf({ DnsServers }: NameRule): readonly AddressInUse[] {
  return (DnsServers ?? []).flatMap((server) => inUse(parseIp(server)));
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
