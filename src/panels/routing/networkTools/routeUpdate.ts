import { formatIp } from "../../../core/ip/address.ts";
import { tidyNetworks } from "../../../core/ip/networks.ts";
import { type IpPrefix, formatPrefix, hasHostBits, networkOf } from "../../../core/ip/prefix.ts";
import { at } from "../../../core/profile/at.ts";
import { type Change, editsOf, insert, set } from "../../../core/profile/changes.ts";
import type { AnyRef } from "../../../core/profile/ref.ts";
import type { XmlDocument } from "../../../core/xml/document.ts";
import { type CurrentRoute, currentRoutes } from "./currentRoutes.ts";

/** What is to be done to the routes: which go, by index, and which networks come. */
export interface RouteUpdate {
  readonly remove: readonly number[];
  readonly add: readonly IpPrefix[];
  /** Which stay and get an address without host bits, by index. */
  readonly clear?: readonly number[];
  /** Whether what comes is kept outside the tunnel. */
  readonly isExcluded: boolean;
}

/** How networks become routes. */
export interface Use {
  readonly isExcluded: boolean;
  /** Whether routes of the same kind that are not among the networks, or repeat one, go. */
  readonly replaces: boolean;
}

/** Makes routes of networks: a route of the same kind that is there already stays, with its note and metric. */
export function updateFor(
  routes: readonly CurrentRoute[],
  networks: readonly IpPrefix[],
  { isExcluded, replaces }: Use,
): RouteUpdate {
  const present = firstOfEach(routes, isExcluded);
  const wanted = tidyNetworks(networks);
  const add = wanted.filter((network) => !present.has(keyOf(network)));
  if (!replaces) return { remove: [], add, isExcluded };
  const kept = new Set(wanted.map((network) => present.get(keyOf(network))));
  const own = [...routes.keys()].filter((index) => routes[index]?.isExcluded === isExcluded);
  return {
    remove: own.filter((index) => !kept.has(index)),
    add,
    clear: own.filter((index) => kept.has(index) && isUntidy(routes[index])),
    isExcluded,
  };
}

/** Where each network of a kind stands for the first time. */
function firstOfEach(routes: readonly CurrentRoute[], isExcluded: boolean): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const [index, { network, ...route }] of routes.entries()) {
    if (network === null || route.isExcluded !== isExcluded) continue;
    const key = keyOf(network);
    if (!firsts.has(key)) firsts.set(key, index);
  }
  return firsts;
}

function isUntidy(route: CurrentRoute | undefined): boolean {
  return route !== undefined && route.network !== null && hasHostBits(route.network.address, route.network.length);
}

/** The update as one change of a profile; null when it changes nothing. */
export function routeChange(
  { remove, add, clear = [], isExcluded }: RouteUpdate,
  document: XmlDocument,
): Change | null {
  const routes = currentRoutes(document);
  const rows = add.map(({ address, length }) => ({
    Address: formatIp(address),
    PrefixSize: length,
    ...(isExcluded && { ExclusionRoute: true }),
  }));
  const edits = clear.flatMap((index) => clearedEdits(document, routes[index], index));
  const changes: Change[] = [];
  if (edits.length > 0) changes.push({ kind: "text", edits });
  if (remove.length > 0) changes.push({ kind: "remove", ref: at.Route as AnyRef, indexes: remove });
  if (rows.length > 0) changes.push(insert(at.Route, routes.length - remove.length, rows));
  return changes.length === 0 ? null : { kind: "several", changes };
}

function clearedEdits(document: XmlDocument, route: CurrentRoute | undefined, index: number) {
  if (route === undefined || route.network === null) return [];
  const { address, length } = route.network;
  return editsOf(document, set(at.Route.at(index).Address, formatIp(networkOf(address, length))));
}

function keyOf({ address, length }: IpPrefix): string {
  return formatPrefix({ address: networkOf(address, length), length });
}
