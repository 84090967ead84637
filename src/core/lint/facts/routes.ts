import { type IpPrefix } from "../../ip/prefix.ts";
import { parseIp } from "../../ip/address.ts";
import type { VpnProfile } from "../../profile/at.ts";

/** A row of the route list as the rules need it; rows without a valid address or length have no prefix. */
export interface RouteFact {
  readonly index: number;
  readonly prefix: IpPrefix | null;
  readonly isExclusion: boolean;
  readonly metric: number | undefined;
}

type Routes = NonNullable<VpnProfile["Route"]>;

const known = new WeakMap<Routes, readonly RouteFact[]>();

/** The routes of a profile, in order; worked out once for each state of the list. */
export function routesOf(profile: VpnProfile): readonly RouteFact[] {
  const rows = profile.Route;
  if (rows === undefined) return [];
  const before = known.get(rows);
  if (before !== undefined) return before;
  const routes = rows.map(factOf);
  known.set(rows, routes);
  return routes;
}

function factOf(row: Routes[number], index: number): RouteFact {
  const { Address, PrefixSize, ExclusionRoute, Metric } = row;
  const address = Address === undefined ? null : parseIp(Address);
  const fits = address !== null && PrefixSize !== undefined && PrefixSize <= (address.family === 4 ? 32 : 128);
  const prefix = fits ? { address, length: PrefixSize } : null;
  return { index, prefix, isExclusion: ExclusionRoute === true, metric: Metric };
}
