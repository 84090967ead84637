import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const secForceTunnelNoFallback = defineRule({
  id: "sec-force-tunnel-no-fallback",
  severity: "advice",
  security: true,
  title: "A force tunnel is no barrier while it is down",
  why: "Whenever the VPN is not connected, traffic takes the local network. Only LockDown or rules of the firewall hold it back.",
  source: [sources.routing, sources.securityFeatures],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    </NativeProfile>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>`,
  ],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>`,
  ],

  check({ profile, report }) {
    if (!isForceTunnel(profile) || profile.AlwaysOn !== true || tunnelKindOf(profile) !== "user") return;
    report(at.NativeProfile.RoutingPolicyType, {
      message: "All traffic goes through the tunnel while it is up, and beside it when it is not.",
    });
  },
});
