import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { comparableApp } from "../../facts/appPaths.ts";
import { type FilterFact, filtersOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (port: number, policy: string) => `<TrafficFilter>
  <App>
    <Id>C:\\Program Files\\Contoso\\app.exe</Id>
  </App>
  <Protocol>6</Protocol>
  <RemotePortRanges>${port}</RemotePortRanges>
  <RoutingPolicyType>${policy}</RoutingPolicyType>
</TrafficFilter>`;

export const perappMixedPolicy = defineRule({
  id: "perapp-mixed-policy",
  severity: "warning",
  title: "All filters of an app have the same routing policy",
  why: "The policy routes the app's traffic. With two policies for one app, it is not described which of them holds.",
  source: [sources.csp2020, sources.conclusion],
  good: [inProfile`${filter(443, "SplitTunnel")}\n${filter(8443, "SplitTunnel")}`],
  bad: [inProfile`${filter(443, "SplitTunnel")}\n${filter(8443, "ForceTunnel")}`],

  check(look) {
    const first = new Map<string, FilterFact>();
    for (const filter of filtersOf(look)) {
      if (filter.app === undefined || filter.policy === undefined) continue;
      const key = comparableApp(filter.app);
      const before = first.get(key) ?? filter;
      first.set(key, before);
      if (before.policy === undefined || before.policy === filter.policy) continue;
      const { RoutingPolicyType } = at.TrafficFilter.at(filter.index);
      look.report(RoutingPolicyType, {
        message: `Filter ${before.index + 1} says ${before.policy} for the same app, and this one ${filter.policy}.`,
        fix: fix(`Use ${before.policy} here too`, set(RoutingPolicyType, before.policy)),
      });
    }
  },
});
