import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { filtersOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (...conditions: readonly string[]) => inProfile`
  <TrafficFilter>
    ${[...conditions, "<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>"].join("\n")}
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </TrafficFilter>`;

export const tfRoutingPolicyNoApp = defineRule({
  id: "tf-routing-policy-no-app",
  severity: "warning",
  title: "A routing policy in a filter goes with an app",
  why: "The policy of a filter routes the traffic of an app. In a filter that names no app it has no effect.",
  source: [sources.csp2020, sources.csp],
  covers: ["V20"],
  good: [
    filter(`<App>
  <Id>C:\\Program Files\\Contoso\\app.exe</Id>
</App>`),
  ],
  bad: [filter()],

  check(look) {
    for (const { index, isReadable, app, claims, policy } of filtersOf(look)) {
      if (!isReadable || policy === undefined || app !== undefined || claims !== undefined) continue;
      const { RoutingPolicyType } = at.TrafficFilter.at(index);
      look.report(RoutingPolicyType, {
        message: `Filter ${index + 1} names no app, so its ${policy} has no effect.`,
        fix: fix("Remove the routing policy of the filter", set(RoutingPolicyType, undefined)),
      });
    }
  },
});
