import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { filtersOf } from "../../facts/filters.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const OUTBOUND = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
</TrafficFilter>`;

const INBOUND = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.20/32</RemoteAddressRanges>
  <Direction>Inbound</Direction>
</TrafficFilter>`;

export const tfBlocksInbound = defineRule({
  id: "tf-blocks-inbound",
  severity: "warning",
  title: "With traffic filters, what may come in from the organisation is said by inbound filters",
  why:
    "As soon as there are filters, Windows drops connections that come in over the VPN unless a filter is inbound. Remote " +
    "support and management from inside then fail. Inbound filters exist from Windows 10 2004.",
  source: [sources.csp2020, sources.about],
  covers: ["V21"],
  good: [inProfile`${OUTBOUND}\n${INBOUND}`, inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [inProfile`${OUTBOUND}`],

  check(look) {
    const filters = filtersOf(look);
    // What this means for a device tunnel is another rule's matter.
    if (filters.length === 0 || look.profile.DeviceTunnel === true) return;
    if (filters.some(({ isInbound }) => isInbound)) return;
    look.report(at.TrafficFilter, {
      message: "No filter is inbound, so nothing from inside reaches the device unless the device asked for it.",
    });
  },
});
