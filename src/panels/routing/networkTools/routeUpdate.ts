import { formatIp } from "../../../core/ip/address.ts";
import { tidyNetworks } from "../../../core/ip/networks.ts";
import { type IpPrefix, formatPrefix, networkOf } from "../../../core/ip/prefix.ts";
import { at } from "../../../core/profile/at.ts";
import { type Change, insert } from "../../../core/profile/changes.ts";
import type { AnyRef } from "../../../core/profile/ref.ts";
import type { CurrentRoute } from "./currentRoutes.ts";

/** What is to be done to the routes: which go, by index, and which networks come. */
export interface RouteUpdate {
  readonly remove: readonly number[];
  readonly add: readonly IpPrefix[];
  /** Whether what comes is kept outside the tunnel. */
  readonly isExcluded: boolean;
}

/** How networks become routes. */
export interface Use {
  readonly isExcluded: boolean;
  /** Whether routes of the same kind that are not among the networks go. */
  readonly replaces: boolean;
}

/** Makes routes of networks: a route of the same kind that is there already stays as it is, with its note and metric. */
export function updateFor(
  routes: readonly CurrentRoute[],
  networks: readonly IpPrefix[],
  { isExcluded, replaces }: Use,
): RouteUpdate {
  const wanted = new Set(networks.map(keyOf));
  const own = routes.map(({ network, ...route }) =>
    route.isExcluded === isExcluded && network ? keyOf(network) : null,
  );
  const present = new Set(own);
  const isSuperfluous = (index: number) => routes[index]?.isExcluded === isExcluded && !wanted.has(own[index] ?? "");
  return {
    remove: replaces ? [...routes.keys()].filter(isSuperfluous) : [],
    add: tidyNetworks(networks).filter((network) => !present.has(keyOf(network))),
    isExcluded,
  };
}

/** The update as one change of a profile that has `count` routes; null when it changes nothing. */
export function routeChange({ remove, add, isExcluded }: RouteUpdate, count: number): Change | null {
  const rows = add.map(({ address, length }) => ({
    Address: formatIp(address),
    PrefixSize: length,
    ...(isExcluded && { ExclusionRoute: true }),
  }));
  const changes: Change[] = [];
  if (remove.length > 0) changes.push({ kind: "remove", ref: at.Route as AnyRef, indexes: remove });
  if (rows.length > 0) changes.push(insert(at.Route, count - remove.length, rows));
  return changes.length === 0 ? null : { kind: "several", changes };
}

function keyOf({ address, length }: IpPrefix): string {
  return formatPrefix({ address: networkOf(address, length), length });
}
