import { inProfile, xml } from "../../examples.ts";
import { cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, routeRow } from "../../facts/routeRows.ts";
import { leftOutFinder, saysWhatItTakes } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const route = xml`
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>`;

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
  ${route}`;

const open = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  ${route}`;

const exclusion = xml`
  <Route>
    <Address>192.168.7.0</Address>
    <PrefixSize>24</PrefixSize>
    <ExclusionRoute>true</ExclusionRoute>
  </Route>`;

export const exclOutsideInclude = defineRule({
  id: "excl-outside-include",
  severity: "advice",
  title: "An exclusion lies inside what goes through the tunnel",
  why: "A split tunnel takes only what a route leads into it, so there is nothing to keep out elsewhere.",
  source: [sources.csp, sources.routing, sources.conclusion],
  context: ["addressPool"],
  covers: ["excl-device-tunnel"],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.7.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
    {
      xml: inProfile`
        ${open}
        ${exclusion}`,
      context: { addressPool: "192.168.7.0/24" },
    },
    inProfile`
    ${open}
    ${exclusion}`,
  ],
  bad: [
    inProfile`
    ${native}
    ${exclusion}`,
    {
      xml: inProfile`
        ${open}
        ${exclusion}`,
      context: { addressPool: "10.8.0.0/16" },
    },
  ],

  check(look) {
    const { profile, report } = look;
    if (!saysWhatItTakes(profile)) return;
    const isLeftOut = leftOutFinder(look);
    for (const network of prefixIndexOf(profile).networks) {
      const [first] = network.exclusions;
      // Inside another exclusion, it is repeated; around a route, it is too broad: other rules' matters.
      if (first === undefined || network.parent !== null || !isLeftOut(network)) continue;
      report(routeRow(first.index), {
        message: `No route leads ${cidrOf(network)} into the tunnel, so this changes nothing.`,
        fix: fix("Remove the exclusion", removeRoutes(network.exclusions)),
      });
    }
  },
});
