import { at } from "../../../profile/at.ts";
import { insert, set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { PRIVATE_ROUTES } from "../../facts/knownNetworks.ts";
import {
  classNetworksOf,
  hasIncludes,
  hasOtherWays,
  isSplitTunnel,
  surelyHasClassRoute,
} from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>`;

export const routeSplitClassfulOnly = defineRule({
  id: "route-split-classful-only",
  severity: "warning",
  title: "A split tunnel has routes of its own",
  why:
    "Without routes, Windows sends only the class A, B or C network of the assigned address through the tunnel; " +
    "everything else at work is not reached.",
  source: [sources.hicksBlog, sources.csp2020],
  context: ["addressPool"],
  good: [
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    </NativeProfile>
    <Route>
      <Address>172.16.0.0</Address>
      <PrefixSize>12</PrefixSize>
    </Route>`,
  ],
  bad: [inProfile`${native}`, { xml: inProfile`${native}`, context: { addressPool: "172.16.8.0/22" } }],

  check(look) {
    const { profile, report } = look;
    if (!isSplitTunnel(profile) || !surelyHasClassRoute(look) || hasIncludes(profile)) return;
    if (hasOtherWays(profile) || profile.DeviceTunnel === true) return;
    report(at.Route, {
      message: `No route leads into this split tunnel. It reaches ${reachOf(look)}, and nothing else.`,
      fix: fix("Route the private networks instead", {
        kind: "several",
        changes: [
          insert(at.Route, profile.Route?.length ?? 0, PRIVATE_ROUTES),
          set(at.NativeProfile.DisableClassBasedDefaultRoute, true),
        ],
      }),
    });
  },
});

function reachOf({ ask }: Look): string {
  const networks = classNetworksOf(ask("addressPool") ?? "").map(({ cidr }) => cidr);
  return networks.length === 0 ? "the class-based network of its assigned address" : listed(networks);
}
