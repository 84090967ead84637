import { type IpPrefix } from "../../ip/prefix.ts";
import { bitsOf, parseIp } from "../../ip/address.ts";
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
const prefixes = new WeakMap<Routes[number], IpPrefix | null>();

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
  return { index, prefix: prefixOf(row), isExclusion: row.ExclusionRoute === true, metric: row.Metric };
}

/** Worked out once for each row: an edit changes few of them. */
function prefixOf(row: Routes[number]): IpPrefix | null {
  const before = prefixes.get(row);
  if (before !== undefined) return before;
  const { Address, PrefixSize } = row;
  const address = Address === undefined ? null : parseIp(Address);
  const fits = address !== null && PrefixSize !== undefined && PrefixSize <= bitsOf(address.family);
  const prefix = fits ? { address, length: PrefixSize } : null;
  prefixes.set(row, prefix);
  return prefix;
}
