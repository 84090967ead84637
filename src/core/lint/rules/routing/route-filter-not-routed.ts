import { type IpRange, parseRange } from "../../../ip/range.ts";
import { at } from "../../../profile/at.ts";
import { firstOf } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { filtersOf } from "../../facts/filters.ts";
import { leftOutFinder, saysWhatItTakes } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
  <Route>
    <Address>10.10.0.0</Address>
    <PrefixSize>16</PrefixSize>
  </Route>`;

const open = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  <Route>
    <Address>172.16.0.0</Address>
    <PrefixSize>12</PrefixSize>
  </Route>`;

export const routeFilterNotRouted = defineRule({
  id: "route-filter-not-routed",
  severity: "warning",
  title: "What a filter of a split tunnel allows also has a route",
  why: "A filter only lets traffic pass. Without a route into the tunnel, the traffic never gets to the filter.",
  source: [sources.securityFeatures, sources.conclusion],
  context: ["addressPool"],
  good: [
    inProfile`
    ${native}
    <TrafficFilter>
      <RemoteAddressRanges>10.10.1.0/24,10.0.0.0/8</RemoteAddressRanges>
    </TrafficFilter>`,
    inProfile`
    ${native}
    <TrafficFilter>
      <RemoteAddressRanges>172.16.0.0/12</RemoteAddressRanges>
      <Direction>Inbound</Direction>
    </TrafficFilter>`,
    {
      xml: inProfile`
        ${open}
        <TrafficFilter>
          <RemoteAddressRanges>10.10.1.0/24</RemoteAddressRanges>
        </TrafficFilter>`,
      context: { addressPool: "10.8.0.0/16" },
    },
  ],
  bad: [
    inProfile`
    ${native}
    <TrafficFilter>
      <RemoteAddressRanges>10.10.1.0/24,172.16.0.0/12</RemoteAddressRanges>
    </TrafficFilter>`,
  ],

  check(look) {
    const { profile, report } = look;
    const rows = profile.TrafficFilter;
    if (rows === undefined || !saysWhatItTakes(profile)) return;
    const isLeftOut = leftOutFinder(look);
    for (const { index, isInbound, remote = [] } of filtersOf(look)) {
      if (isInbound || !remote.some(isLeftOut)) continue;
      const missed = rows[index]?.RemoteAddressRanges?.filter((text) => isMissed(text, isLeftOut)) ?? [];
      report(at.TrafficFilter.at(index).RemoteAddressRanges, {
        message: `No route of the split tunnel leads to ${firstOf(missed)}.`,
      });
    }
  },
});

function isMissed(text: string, isLeftOut: (range: IpRange) => boolean): boolean {
  const range = parseRange(text);
  return range !== null && isLeftOut(range);
}
