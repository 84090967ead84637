import { at } from "../../../profile/at.ts";
import type { AnyRef } from "../../../profile/ref.ts";
import { inProfile } from "../../examples.ts";
import { coveredFilters } from "../../facts/filterCover.ts";
import { filtersOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const WIDE = `<TrafficFilter>
  <Protocol>6</Protocol>
  <RemoteAddressRanges>10.0.0.0/8</RemoteAddressRanges>
</TrafficFilter>`;

const filter = (protocol: number, more: string) => `<TrafficFilter>
  <Protocol>${protocol}</Protocol>
  ${more}
</TrafficFilter>`;

export const tfShadowed = defineRule({
  id: "tf-shadowed",
  severity: "advice",
  title: "Each traffic filter allows something that no other does",
  why: "One filter that allows some traffic is enough. A filter inside another changes nothing and makes the list longer.",
  source: [sources.csp2020, sources.conclusion],
  good: [
    inProfile`
    ${WIDE}
    ${filter(17, "<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>")}`,
    inProfile`
    ${WIDE}
    ${filter(6, "<RemoteAddressRanges>10.1.0.0/16,172.16.0.0/12</RemoteAddressRanges>")}`,
  ],
  bad: [
    inProfile`
    ${WIDE}
    ${filter(6, "<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>")}`,
    inProfile`
    ${filter(6, "<RemotePortRanges>443</RemotePortRanges>\n  <RemoteAddressRanges>10.1.0.0/16,10.2.0.0/16</RemoteAddressRanges>")}
    ${WIDE}`,
  ],

  check(look) {
    for (const { filter, by } of coveredFilters(filtersOf(look)))
      look.report(at.TrafficFilter.at(filter.index), {
        message: `Filter ${filter.index + 1} allows nothing that filter ${by.index + 1} does not allow already.`,
        fix: fix("Remove the filter", { kind: "remove", ref: at.TrafficFilter as AnyRef, indexes: [filter.index] }),
      });
  },
});
