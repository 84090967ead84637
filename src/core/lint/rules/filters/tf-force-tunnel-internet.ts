import { at } from "../../../profile/at.ts";
import { type IpRange, parseRange } from "../../../ip/range.ts";
import { inProfile } from "../../examples.ts";
import { type FilterFact, admits, filtersOf } from "../../facts/filters.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const forceTunnel = (filters: string) => inProfile`
  <NativeProfile>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
  </NativeProfile>
  ${filters}`;

const INTERNAL = `<TrafficFilter>
  <RemoteAddressRanges>10.0.0.0/8</RemoteAddressRanges>
</TrafficFilter>`;

export const tfForceTunnelInternet = defineRule({
  id: "tf-force-tunnel-internet",
  severity: "warning",
  title: "In a force tunnel, filters allow the Internet, or it is meant to be cut off",
  why: "A force tunnel takes all traffic, and filters block what none of them allows: web pages then open nowhere.",
  source: [sources.securityFeatures, sources.intuneVpn],
  good: [
    forceTunnel(`${INTERNAL}
<TrafficFilter>
  <Protocol>6</Protocol>
  <RemotePortRanges>80,443</RemotePortRanges>
</TrafficFilter>`),
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    </NativeProfile>
    ${INTERNAL}`,
  ],
  bad: [forceTunnel(INTERNAL)],

  check(look) {
    const filters = filtersOf(look);
    if (filters.length === 0 || !(isForceTunnel(look.profile) || look.profile.LockDown === true)) return;
    if (filters.some(letsWebThrough)) return;
    look.report(at.TrafficFilter, {
      message: "All traffic enters this tunnel, and no filter lets web traffic to the Internet through.",
    });
  },
});

const HTTPS = { protocol: 6, port: 443 } as const;

/** Two public networks, far apart: what admits both is meant for the Internet. */
const PUBLIC: readonly IpRange[] = ["23.0.0.0/8", "151.101.0.0/16"].flatMap((network) => parseRange(network) ?? []);

function letsWebThrough(filter: FilterFact): boolean {
  return admits(filter, HTTPS) || PUBLIC.some((to) => admits(filter, { ...HTTPS, to }));
}
