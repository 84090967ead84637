import { inProfile, xml } from "../../examples.ts";
import { isPublic } from "../../facts/knownNetworks.ts";
import { cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { routeField } from "../../facts/routeRows.ts";
import { isSplitTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>`;

export const routePublicInclude = defineRule({
  id: "route-public-include",
  severity: "advice",
  title: "Public addresses that go through a split tunnel are known to be wanted there",
  why:
    "Public addresses change hands. Sending those of a service through the tunnel is in order, as long as somebody looks " +
    "whether they are still its addresses.",
  source: [sources.experience],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>20.40.60.0</Address>
      <PrefixSize>24</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    if (!isSplitTunnel(profile)) return;
    for (const network of prefixIndexOf(profile).networks) {
      const [first] = network.includes;
      if (first === undefined || !isPublic(network)) continue;
      report(routeField(first.index, "Address"), { message: `${cidrOf(network)} is public: an Internet destination.` });
    }
  },
});
