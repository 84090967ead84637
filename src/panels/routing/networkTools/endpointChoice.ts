import { type EndpointGroup, endpointGroups } from "../../../core/importers/lists/endpointGroups.ts";
import type { EndpointSet } from "../../../core/importers/lists/microsoft365Endpoints.ts";
import { tidyNetworks } from "../../../core/ip/networks.ts";
import type { IpPrefix } from "../../../core/ip/prefix.ts";

/** What is taken of a list of Microsoft 365 endpoints. */
export interface EndpointChoice {
  /** Titles of groups such as "Optimize, required". */
  readonly groups: ReadonlySet<string>;
  /** Areas such as "Exchange" that are left out. */
  readonly withoutAreas: ReadonlySet<string>;
  readonly hasIpv6: boolean;
}

/** What Microsoft advises to keep outside a tunnel. */
export const ADVISED: EndpointChoice = {
  groups: new Set(["Optimize, required", "Optimize, optional"]),
  withoutAreas: new Set(),
  hasIpv6: true,
};

/** The networks of a list that are chosen. */
export function chosenNetworks(groups: readonly EndpointGroup[], choice: EndpointChoice): readonly IpPrefix[] {
  const sets = groups.filter(({ title }) => choice.groups.has(title)).flatMap((group) => group.sets);
  const networks = sets
    .filter(({ serviceArea }) => !choice.withoutAreas.has(serviceArea))
    .flatMap((set) => set.networks);
  return tidyNetworks(networks.filter(({ address }) => choice.hasIpv6 || address.family === 4));
}

/** Every network of lists, chosen or not. */
export function allNetworks(...lists: readonly (readonly EndpointSet[])[]): readonly IpPrefix[] {
  return lists.flatMap((sets) => endpointGroups(sets).flatMap(({ networks }) => networks));
}

/** The service areas of a list that have networks, with their titles. */
export function areasOf(groups: readonly EndpointGroup[]): readonly (readonly [area: string, title: string])[] {
  return [
    ...new Map(groups.flatMap(({ sets }) => sets.map((set) => [set.serviceArea, set.serviceAreaTitle] as const))),
  ];
}
