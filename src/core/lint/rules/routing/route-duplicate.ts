import { inProfile } from "../../examples.ts";
import { cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, routeRow, rowsText } from "../../facts/routeRows.ts";
import type { RouteFact } from "../../facts/routes.ts";
import { fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routeDuplicate = defineRule({
  id: "route-duplicate",
  severity: "warning",
  title: "Each network has one route",
  why: "A second route to the same network adds nothing, and one of the two is easily forgotten in a change.",
  source: [sources.csp, sources.conclusion],
  good: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Route>
      <Address>192.168.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
      <Metric>5</Metric>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Route>
      <Address>192.168.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
      <Metric>1</Metric>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
      <Metric>5</Metric>
    </Route>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    for (const network of prefixIndexOf(profile).networks)
      for (const [first, ...others] of [network.includes, network.exclusions])
        for (const route of others)
          report(routeRow(route.index), {
            message: `${cidrOf(network)} stands already in ${rowsText(first === undefined ? [] : [first])}.`,
            fix: fixFor(route, first),
          });
  },
});

/** Without a metric, Windows uses 1. */
function fixFor(route: RouteFact, first: RouteFact | undefined) {
  const isSame = (route.metric ?? 1) === (first?.metric ?? 1);
  const change = removeRoutes([route]);
  return isSame ? safeFix("Remove the repeated route", change) : fix("Remove this route", change);
}
