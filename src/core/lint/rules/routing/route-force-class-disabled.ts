import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routeForceClassDisabled = defineRule({
  id: "route-force-class-disabled",
  severity: "warning",
  title: "A force tunnel says nothing about the class-based route",
  why: "The setting is meant for split tunnels. Practitioners leave it out of force tunnels, which take all traffic anyway.",
  source: [sources.hicksUser, sources.experience],
  good: [
    inNative`<RoutingPolicyType>ForceTunnel</RoutingPolicyType>`,
    inNative`
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>false</DisableClassBasedDefaultRoute>`,
  ],
  bad: [
    inNative`
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>`,
  ],

  check({ profile, report }) {
    // That a device tunnel cannot be one is another rule's matter.
    if (profile.DeviceTunnel === true || !isForceTunnel(profile)) return;
    if (profile.NativeProfile?.DisableClassBasedDefaultRoute !== true) return;
    const { DisableClassBasedDefaultRoute } = at.NativeProfile;
    report(DisableClassBasedDefaultRoute, {
      message: "This is meant for a split tunnel, and the profile is a force tunnel.",
      fix: fix("Leave it out", set(DisableClassBasedDefaultRoute, undefined)),
    });
  },
});
