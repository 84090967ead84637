import { type IpRange, parseRange } from "../../ip/range.ts";
import { type VpnProfile, at } from "../../profile/at.ts";
import type { PortRange } from "../../vocabulary/scalars/portRange.ts";
import type { Look } from "../rule.ts";
import { holdsRange } from "./rangeRelations.ts";

/** A traffic filter as the rules need it. What is undefined does not limit it, unless something in it does not decode. */
export interface FilterFact {
  readonly index: number;
  readonly app: string | undefined;
  readonly claims: string | undefined;
  readonly protocol: number | undefined;
  readonly localPorts: readonly PortRange[] | undefined;
  readonly remotePorts: readonly PortRange[] | undefined;
  readonly local: readonly IpRange[] | undefined;
  readonly remote: readonly IpRange[] | undefined;
  readonly policy: "SplitTunnel" | "ForceTunnel" | undefined;
  readonly isInbound: boolean;
  /** All that is written in it decodes. */
  readonly isReadable: boolean;
}

type Row = NonNullable<VpnProfile["TrafficFilter"]>[number];

const known = new WeakMap<readonly Row[], readonly FilterFact[]>();

/** The traffic filters of a profile, in order; worked out once for each state of the list. */
export function filtersOf({ profile, read }: Pick<Look, "profile" | "read">): readonly FilterFact[] {
  const rows = profile.TrafficFilter;
  if (rows === undefined) return [];
  const before = known.get(rows);
  if (before !== undefined) return before;
  const unreadable = new Set(read(at.TrafficFilter).undecodable.map(({ below }) => below[0]?.index));
  const filters = rows.map((row, index) => factOf(row, index, !unreadable.has(index)));
  known.set(rows, filters);
  return filters;
}

/** The filters for traffic from the device. */
export function outboundOf(look: Pick<Look, "profile" | "read">): readonly FilterFact[] {
  return filtersOf(look).filter(({ isInbound }) => !isInbound);
}

/** Traffic from the device, as a question to filters. */
export interface Traffic {
  readonly protocol: number;
  readonly port: number;
  /** All destinations, when absent. */
  readonly to?: IpRange;
}

/** Whether a filter admits some traffic whatever app it comes from; one that cannot be read in full may admit it. */
export function admits(filter: FilterFact, { protocol, port, to }: Traffic): boolean {
  if (!filter.isReadable) return true;
  if (filter.isInbound || filter.app !== undefined) return false;
  if (filter.protocol !== undefined && filter.protocol !== protocol) return false;
  if (filter.remotePorts?.some(({ from, to: last }) => from <= port && port <= last) === false) return false;
  return filter.remote === undefined || (to !== undefined && filter.remote.some((range) => holdsRange(range, to)));
}

function factOf(row: Row, index: number, isReadable: boolean): FilterFact {
  return {
    index,
    app: row.App?.Id,
    claims: row.Claims,
    protocol: row.Protocol,
    localPorts: row.LocalPortRanges,
    remotePorts: row.RemotePortRanges,
    local: row.LocalAddressRanges && rangesOf(row.LocalAddressRanges),
    remote: row.RemoteAddressRanges && rangesOf(row.RemoteAddressRanges),
    policy: row.RoutingPolicyType,
    isInbound: row.Direction === "Inbound",
    isReadable,
  };
}

function rangesOf(entries: readonly string[]): readonly IpRange[] {
  return entries.flatMap((entry) => parseRange(entry) ?? []);
}
