import { firstOf } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { homeNetworksIn } from "../../facts/knownNetworks.ts";
import { prefixIndexOf } from "../../facts/prefixIndex.ts";
import { routeField } from "../../facts/routeRows.ts";
import { isSplitTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>`;

export const routeHomeLanCollision = defineRule({
  id: "route-home-lan-collision",
  severity: "advice",
  title: "The networks behind the tunnel are not those that people have at home",
  why:
    "The network that a device is in has the more specific route. Where it uses the same addresses as the company, the " +
    "company's hosts with these addresses are not reached.",
  source: [sources.routing, sources.experience],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.20.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>192.168.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    if (!isSplitTunnel(profile)) return;
    for (const network of prefixIndexOf(profile).networks) {
      const [first] = network.includes;
      const homes = first === undefined ? [] : homeNetworksIn(network);
      if (first === undefined || homes.length === 0) continue;
      report(routeField(first.index, "Address"), {
        message: `Usual at home: ${firstOf(homes)}. There, hosts at work with these addresses are not reached.`,
      });
    }
  },
});
