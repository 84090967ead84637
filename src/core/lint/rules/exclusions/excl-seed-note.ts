import { inProfile, xml } from "../../examples.ts";
import { firstExclusionOf } from "../../facts/exclusions.ts";
import { routeField } from "../../facts/routeRows.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const route = xml`
  <Route>
    <Address>40.96.0.0</Address>
    <PrefixSize>13</PrefixSize>
    <ExclusionRoute>true</ExclusionRoute>
  </Route>`;

export const exclSeedNote = defineRule({
  id: "excl-seed-note",
  severity: "advice",
  title: "Exclusions from a force tunnel are tried out on a device",
  why: "Pages of Microsoft contradict each other here. A look at the routing table while connected settles it: route print.",
  source: [sources.about, sources.office365, sources.hicksUser, thread("richardhicks/aovpn", 31), sources.dpcHelp],
  disputed:
    "Microsoft's overview says that exclusion routes work in split tunnels only. Its guide for Microsoft 365 uses them in " +
    "force tunnels, and practitioners do too.",
  windows: { from: "1803" },
  good: [
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>`,
  ],
  bad: [
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>
    ${route}`,
  ],

  check({ profile, report }) {
    const first = isForceTunnel(profile) ? firstExclusionOf(profile) : undefined;
    if (first === undefined) return;
    report(routeField(first.index, "ExclusionRoute"), {
      message: "One page of Microsoft says that this works in split tunnels only; others use it in force tunnels.",
    });
  },
});
