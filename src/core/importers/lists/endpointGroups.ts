import { type IpPrefix } from "../../ip/prefix.ts";
import { tidyNetworks } from "../../ip/networks.ts";
import type { EndpointSet } from "./microsoft365Endpoints.ts";

/** Endpoint sets of one category, as Microsoft tells them apart for routing. */
export interface EndpointGroup {
  /** "Optimize, required". */
  readonly title: string;
  readonly category: string;
  readonly required: boolean;
  readonly sets: readonly EndpointSet[];
  /** Each network once, sorted. */
  readonly networks: readonly IpPrefix[];
}

const ORDER = ["Optimize", "Allow", "Default"];

/** The sets that name networks, by category, the required ones first. */
export function endpointGroups(sets: readonly EndpointSet[]): readonly EndpointGroup[] {
  const groups = new Map<string, EndpointSet[]>();
  for (const set of sets.filter(({ networks }) => networks.length > 0)) {
    const own = groups.get(titleOf(set));
    if (own === undefined) groups.set(titleOf(set), [set]);
    else own.push(set);
  }
  return [...groups].map(([title, own]) => groupOf(title, own)).sort(byOrder);
}

function groupOf(title: string, sets: readonly EndpointSet[]): EndpointGroup {
  const networks = tidyNetworks(sets.flatMap((set) => set.networks));
  return { title, category: sets[0]?.category ?? "", required: sets[0]?.required ?? false, sets, networks };
}

function titleOf({ category, required }: EndpointSet): string {
  return `${category}, ${required ? "required" : "optional"}`;
}

function byOrder(one: EndpointGroup, other: EndpointGroup): number {
  return placeOf(one) - placeOf(other) || Number(other.required) - Number(one.required);
}

function placeOf({ category }: EndpointGroup): number {
  const place = ORDER.indexOf(category);
  return place === -1 ? ORDER.length : place;
}
