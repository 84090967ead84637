import { at } from "../../../profile/at.ts";
import type { VpnProfile } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { type Network, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, rowsText } from "../../facts/routeRows.ts";
import type { RouteFact } from "../../facts/routes.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const routeForceWithIncludes = defineRule({
  id: "route-force-with-includes",
  severity: "warning",
  title: "A force tunnel has no routes that lead into it",
  why: "All traffic goes through a force tunnel. Practitioners remove such routes from it, and keep exclusions only.",
  source: [sources.hicksUser, thread("richardhicks/aovpn", 31), sources.dpc],
  covers: ["V16"],
  good: [
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>
    <Route>
      <Address>40.96.0.0</Address>
      <PrefixSize>13</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],
  bad: [
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>
    <!-- offices -->
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Route>
      <Address>40.96.0.0</Address>
      <PrefixSize>13</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],

  check({ profile, report }) {
    // That a device tunnel cannot be one is another rule's matter.
    if (profile.DeviceTunnel === true || !isForceTunnel(profile)) return;
    const idle = idleRoutes(profile);
    if (idle.length === 0) return;
    report(at.Route, {
      message: `All traffic goes through this tunnel anyway, so nothing is gained by the routes in ${rowsText(idle)}.`,
      fix: fix(idle.length === 1 ? "Remove the route" : `Remove these ${idle.length} routes`, removeRoutes(idle)),
    });
  },
});

/** A route inside an exclusion does take something back into the tunnel. */
function idleRoutes(profile: VpnProfile): readonly RouteFact[] {
  return prefixIndexOf(profile)
    .networks.filter((network) => !isTakenBack(network))
    .flatMap(({ includes }) => includes)
    .sort((one, other) => one.index - other.index);
}

function isTakenBack({ parent }: Network): boolean {
  return parent !== null && parent.exclusions.length > 0;
}
