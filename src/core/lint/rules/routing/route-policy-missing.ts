import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { chooseRoutingPolicy } from "../../repairs/chooseRoutingPolicy.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routePolicyMissing = defineRule({
  id: "route-policy-missing",
  severity: "warning",
  title: "A profile says whether it is a split tunnel or a force tunnel",
  why: "Without RoutingPolicyType it is not certain whether all traffic goes through the tunnel, or only what has a route.",
  source: [sources.routing, sources.dpc],
  disputed:
    "Microsoft's routing page calls the force tunnel the default. A tool that reads profiles back from Windows takes an " +
    "absent value for a split tunnel.",
  good: [
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    </NativeProfile>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    {
      xml: inProfile`
        <LockDown>true</LockDown>
        <NativeProfile>
          <Servers>vpn.contoso.com</Servers>
        </NativeProfile>`,
      scope: "device",
    },
  ],
  bad: [
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    </NativeProfile>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
  ],

  check({ profile, read, report }) {
    const { RoutingPolicyType } = at.NativeProfile;
    // LockDown is a force tunnel by itself.
    if (profile.NativeProfile === undefined || profile.LockDown === true || read(RoutingPolicyType).present) return;
    report(RoutingPolicyType, {
      message: "Sources disagree what Windows does without it, so say which tunnel is meant.",
      fix: chooseRoutingPolicy(profile),
    });
  },
});
