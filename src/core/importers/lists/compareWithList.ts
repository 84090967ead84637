import { aggregateNetworks, overlap } from "../../ip/networks.ts";
import { type IpPrefix, formatPrefix, networkOf } from "../../ip/prefix.ts";

/** What a newer list changes in routes that came from an older one. */
export interface ListComparison {
  /** Networks of the list that no route has yet. */
  readonly added: readonly IpPrefix[];
  /** Routes whose network an older list had, or this list has and was not asked for. */
  readonly removed: readonly number[];
  /** Routes whose network is wanted. */
  readonly kept: readonly number[];
  /** Routes that are in no list, with whether they share addresses with one: then they may come from a still older list. */
  readonly notFromTheList: readonly { readonly index: number; readonly touchesTheList: boolean }[];
}

/** The list as it is wanted, and what else is known to have come from it. */
export interface Lists {
  /** What there shall be. */
  readonly wanted: readonly IpPrefix[];
  /** Other networks that are known to come from the list: of an older edition, of categories that are not wanted. */
  readonly known: readonly IpPrefix[];
}

/**
 * Compares the networks of routes (null for a route that is none; it is passed over) with lists. Networks are compared
 * without host bits. Routes are named by their index.
 */
export function compareWithList(routes: readonly (IpPrefix | null)[], { wanted, known }: Lists): ListComparison {
  const keys = routes.map((route) => (route === null ? null : keyOf(route)));
  const [present, wantedKeys, knownKeys] = [new Set(keys), new Set(wanted.map(keyOf)), new Set(known.map(keyOf))];
  const everything = aggregateNetworks([...wanted, ...known]);
  const isIn = (set: ReadonlySet<string | null>, index: number) => set.has(keys[index] ?? null);
  const indexes = routes.flatMap((route, index) => (route === null ? [] : [index]));
  const others = indexes.filter((index) => !isIn(wantedKeys, index));
  return {
    added: uniqueOf(wanted).filter((network) => !present.has(keyOf(network))),
    kept: indexes.filter((index) => isIn(wantedKeys, index)),
    removed: others.filter((index) => isIn(knownKeys, index)),
    notFromTheList: others
      .filter((index) => !isIn(knownKeys, index))
      .map((index) => ({ index, touchesTheList: overlap(routes[index], everything) })),
  };
}

function uniqueOf(networks: readonly IpPrefix[]): readonly IpPrefix[] {
  return [...new Map(networks.map((network) => [keyOf(network), network])).values()];
}

function keyOf({ address, length }: IpPrefix): string {
  return formatPrefix({ address: networkOf(address, length), length });
}
