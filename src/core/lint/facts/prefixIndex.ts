import { type IpAddress, formatIp } from "../../ip/address.ts";
import { type IpPrefix, lastAddressOf, networkOf } from "../../ip/prefix.ts";
import type { IpRange } from "../../ip/range.ts";
import type { VpnProfile } from "../../profile/at.ts";
import { holdsRange } from "./rangeRelations.ts";
import { type RouteFact, routesOf } from "./routes.ts";

/** A network that routes name, and where it stands among the others. */
export interface Network extends IpRange {
  readonly length: number;
  /** The routes into the tunnel that name exactly this network, in the order of the list. */
  readonly includes: readonly RouteFact[];
  /** The routes around the tunnel that name exactly this network, in the order of the list. */
  readonly exclusions: readonly RouteFact[];
  /** The smallest other network that holds it; null when none does. */
  readonly parent: Network | null;
}

/** The networks of all routes, for questions about addresses; each answer takes a handful of comparisons. */
export interface PrefixIndex {
  /** Sorted by address; a network stands before those inside it. */
  readonly networks: readonly Network[];
  /** The smallest network that holds all addresses of a range. */
  readonly innermost: (range: IpRange) => Network | null;
  /** A network with a route into the tunnel that shares addresses with a range. */
  readonly included: (range: IpRange) => Network | null;
}

const known = new WeakMap<readonly RouteFact[], PrefixIndex>();

/** The index of a profile's routes; worked out once for each state of the list. Rows without a network are left out. */
export function prefixIndexOf(profile: VpnProfile): PrefixIndex {
  const routes = routesOf(profile);
  const index = known.get(routes) ?? createIndex(routes);
  known.set(routes, index);
  return index;
}

/** A network in CIDR notation. */
export function cidrOf({ first, length }: Network): string {
  return `${formatIp(first)}/${length}`;
}

function createIndex(routes: readonly RouteFact[]): PrefixIndex {
  const networks = nested(sortedSites(routes));
  const [all, including] = [finderAmong(networks), finderAmong(networks.filter(leadsIn))];
  return {
    networks,
    innermost: (range) => outwards(all(range.first), (one) => holdsRange(one, range)),
    included: (range) => outwards(including(range.last), (one) => leadsIn(one) && one.last.value >= range.first.value),
  };
}

type Finder = (address: IpAddress) => Network | null;

/** Finds the last of sorted networks that starts no later than an address of its family. */
function finderAmong(networks: readonly Network[]): Finder {
  const [v4, v6] = [networks.filter(isFamily(4)), networks.filter(isFamily(6))];
  // Addresses of IPv4 are compared as numbers, which is much faster.
  const starts4 = v4.map(({ first }) => Number(first.value));
  const starts6 = v6.map(({ first }) => first.value);
  return ({ family, value }) =>
    (family === 4 ? v4[countUpTo(starts4, Number(value)) - 1] : v6[countUpTo(starts6, value) - 1]) ?? null;
}

interface Site extends IpRange {
  readonly length: number;
  readonly route: RouteFact;
}

function sortedSites(routes: readonly RouteFact[]): readonly Site[] {
  return routes.flatMap((route) => (route.prefix === null ? [] : siteOf(route, route.prefix))).sort(byPlace);
}

function siteOf(route: RouteFact, { address, length }: IpPrefix): Site {
  return { route, length, first: networkOf(address, length), last: lastAddressOf(address, length) };
}

function byPlace(one: Site, other: Site): number {
  return (
    one.first.family - other.first.family ||
    compare(one.first.value, other.first.value) ||
    one.length - other.length ||
    one.route.index - other.route.index
  );
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Prefixes never overlap in part, so the network before a network, or one around that, is the one that holds it. */
function nested(sites: readonly Site[]): readonly Network[] {
  const networks: Network[] = [];
  for (let start = 0; start < sites.length;) {
    const site = sites[start] as Site;
    const end = endOfSame(sites, start);
    const routes = sites.slice(start, end).map(({ route }) => route);
    networks.push(
      networkAt(
        site,
        routes,
        outwards(networks.at(-1) ?? null, (one) => holdsRange(one, site)),
      ),
    );
    start = end;
  }
  return networks;
}

function endOfSame(sites: readonly Site[], start: number): number {
  const site = sites[start] as Site;
  let end = start + 1;
  while (end < sites.length && isSame(sites[end] as Site, site)) end += 1;
  return end;
}

function isSame(one: Site, other: Site): boolean {
  return (
    one.length === other.length && one.first.value === other.first.value && one.first.family === other.first.family
  );
}

const NO_ROUTES: readonly RouteFact[] = [];

/** Most networks have one route, and so no list of their own for the others. */
function networkAt({ first, last, length }: Site, routes: readonly RouteFact[], parent: Network | null): Network {
  const exclusions = routes.some(isExcluding) ? routes.filter(isExcluding) : NO_ROUTES;
  const includes = exclusions.length === 0 ? routes : routes.filter((route) => !isExcluding(route));
  return { first, last, length, includes, exclusions, parent };
}

function isExcluding({ isExclusion }: RouteFact): boolean {
  return isExclusion;
}

/** How many of ascending values are no greater than one. */
function countUpTo<T extends number | bigint>(values: readonly T[], value: T): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as T) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first network that fits, from one outwards. */
function outwards(start: Network | null, fits: (network: Network) => boolean): Network | null {
  let network = start;
  while (network !== null && !fits(network)) network = network.parent;
  return network;
}

function leadsIn({ includes }: Network): boolean {
  return includes.length > 0;
}

function isFamily(family: 4 | 6): (network: Network) => boolean {
  return ({ first }) => first.family === family;
}
