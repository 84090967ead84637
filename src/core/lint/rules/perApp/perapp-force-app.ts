import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { filtersOf } from "../../facts/filters.ts";
import { isSplitTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (policy: string) => inProfile`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  <Route>
    <Address>10.1.0.0</Address>
    <PrefixSize>16</PrefixSize>
  </Route>
  <TrafficFilter>
    <App>
      <Id>C:\\Program Files\\Contoso\\app.exe</Id>
    </App>
    <RoutingPolicyType>${policy}</RoutingPolicyType>
  </TrafficFilter>`;

export const perappForceApp = defineRule({
  id: "perapp-force-app",
  severity: "advice",
  title: "An app with force tunnel has no network of its own",
  why:
    "All traffic of the app, to the Internet as well, has to go through the VPN. While the VPN is down, the app reaches " +
    "nothing.",
  source: [sources.csp2020, sources.profileOptions],
  good: [filter("SplitTunnel")],
  bad: [{ xml: filter("ForceTunnel"), alongside: ["route-split-class-route-on"] }],

  check(look) {
    if (!isSplitTunnel(look.profile)) return;
    for (const { index, app, policy } of filtersOf(look)) {
      if (app === undefined || policy !== "ForceTunnel") continue;
      look.report(at.TrafficFilter.at(index).RoutingPolicyType, {
        message: `${app} may communicate only through the VPN, although the profile is a split tunnel.`,
      });
    }
  },
});
