import { inProfile, xml } from "../../examples.ts";
import { type Network, cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, routeField, rowsText } from "../../facts/routeRows.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>`;

export const routeIncludeExcludeConflict = defineRule({
  id: "route-include-exclude-conflict",
  severity: "error",
  title: "A network goes either through the tunnel or around it",
  why: "With a route and an exclusion for the same network, it is not certain which way its traffic goes.",
  source: [sources.csp, sources.conclusion],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.1.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>10.1.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>
    <Route>
      <Address>10.1.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
  ],

  check(look) {
    for (const network of prefixIndexOf(look.profile).networks)
      if (network.includes.length > 0 && network.exclusions.length > 0) reportConflict(look, network);
  },
});

function reportConflict({ report }: Look, network: Network): void {
  const { includes, exclusions } = network;
  const cidr = cidrOf(network);
  report(routeField(exclusions[0]?.index ?? 0, "ExclusionRoute"), {
    message: `${cidr} is kept out of the tunnel here, and led into it in ${rowsText(includes)}.`,
    fix: [
      fix(`Keep ${cidr} out of the tunnel`, removeRoutes(includes)),
      fix(`Lead ${cidr} into the tunnel`, removeRoutes(exclusions)),
    ],
  });
}
