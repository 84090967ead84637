import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { filtersOf } from "../../facts/filters.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const INBOUND = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.20/32</RemoteAddressRanges>
  <Direction>Inbound</Direction>
</TrafficFilter>`;

const OUTBOUND = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
</TrafficFilter>`;

export const tfInboundOnly = defineRule({
  id: "tf-inbound-only",
  severity: "warning",
  title: "Beside inbound filters there is one for outbound traffic",
  why: "Filters close the VPN interface in both directions. With inbound filters alone, the device itself can reach nothing.",
  source: [sources.intuneVpn, sources.csp],
  good: [inProfile`${INBOUND}\n${OUTBOUND}`],
  bad: [inProfile`${INBOUND}`],

  check(look) {
    const filters = filtersOf(look);
    if (filters.length === 0 || filters.some(({ isInbound }) => !isInbound)) return;
    look.report(at.TrafficFilter, {
      message: "Every filter is inbound, so traffic from the device is blocked. Add a filter for what it may reach.",
    });
  },
});
