import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { inProfile, xml } from "../../examples.ts";
import { PRIVATE_ROUTES } from "../../facts/knownNetworks.ts";
import { hasClassRoute, hasIncludes, hasOtherWays, isSplitTunnel } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>`;

export const routeSplitNothing = defineRule({
  id: "route-split-nothing",
  severity: "warning",
  title: "Something leads into a split tunnel",
  why: "A split tunnel takes only what routes name, and the class-based network of the assigned address unless that is off.",
  source: [sources.hicksUser, sources.dpc],
  covers: ["V15"],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
      <PlumbIKEv2TSAsRoutes>true</PlumbIKEv2TSAsRoutes>
    </NativeProfile>`,
  ],
  bad: [
    inProfile`${native}`,
    inProfile`
    ${native}
    <Route>
      <Address>10.1.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],

  check({ profile, report }) {
    if (!isSplitTunnel(profile) || hasClassRoute(profile) || hasIncludes(profile)) return;
    // What a device tunnel lacks is another rule's matter.
    if (hasOtherWays(profile) || profile.DeviceTunnel === true) return;
    report(at.Route, {
      message:
        "No route leads into this split tunnel, and the class-based route is off: only what the gateway itself hands out " +
        "goes through it.",
      fix: fix("Route the private networks", insert(at.Route, profile.Route?.length ?? 0, PRIVATE_ROUTES)),
    });
  },
});
