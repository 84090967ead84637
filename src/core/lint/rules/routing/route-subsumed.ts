import { inProfile, xml } from "../../examples.ts";
import { type Network, cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, routeRow, rowsText } from "../../facts/routeRows.ts";
import type { RouteFact } from "../../facts/routes.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const wide = xml`
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>`;

const narrow = xml`
  <Route>
    <Address>10.1.2.0</Address>
    <PrefixSize>24</PrefixSize>
  </Route>`;

export const routeSubsumed = defineRule({
  id: "route-subsumed",
  severity: "advice",
  title: "No route is part of another that leads the same way",
  why:
    "The broader route leads there as well. A narrower one matters only where another network, such as the one at home, " +
    "has a route that lies between the two.",
  source: [sources.routing, sources.conclusion],
  good: [
    inProfile`${wide}`,
    inProfile`
    ${wide}
    <Route>
      <Address>10.1.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>
    ${narrow}`,
  ],
  bad: [
    inProfile`
    ${wide}
    ${narrow}`,
    inProfile`
    ${wide}
    <Route>
      <Address>10.1.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>
    <Route>
      <Address>10.1.2.0</Address>
      <PrefixSize>24</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],

  check({ profile, report }) {
    // In a force tunnel, what leads into it is of no use anyway: another rule's matter.
    const kinds = isForceTunnel(profile) ? (["exclusions"] as const) : (["includes", "exclusions"] as const);
    for (const network of prefixIndexOf(profile).networks)
      for (const kind of kinds)
        for (const { route, broader } of partsOf(network, kind))
          report(routeRow(route.index), {
            message: `${cidrOf(network)} is part of ${cidrOf(broader)} in ${rowsText(broader[kind].slice(0, 1))}.`,
            fix: fix("Remove the narrower route", removeRoutes([route])),
          });
  },
});

interface Part {
  readonly route: RouteFact;
  readonly broader: Network;
}

/** What lies directly around a network counts: an exclusion between two routes gives the inner one its use. */
function partsOf(network: Network, kind: "includes" | "exclusions"): readonly Part[] {
  const { parent: broader } = network;
  if (broader === null || leadsBothWays(network) || leadsBothWays(broader)) return [];
  const metrics = new Set(broader[kind].map(({ metric }) => metric ?? 1));
  return network[kind]
    .slice(0, 1)
    .filter(({ metric }) => metrics.has(metric ?? 1))
    .map((route) => ({ route, broader }));
}

function leadsBothWays({ includes, exclusions }: Network): boolean {
  return includes.length > 0 && exclusions.length > 0;
}
