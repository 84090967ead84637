import { at } from "../../../profile/at.ts";
import type { AnyRef } from "../../../profile/ref.ts";
import { inProfile } from "../../examples.ts";
import { type FilterFact, filtersOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const FILTER = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
</TrafficFilter>`;

export const tfEmpty = defineRule({
  id: "tf-empty",
  severity: "warning",
  title: "A traffic filter says what it allows",
  why: "A filter without any condition passes the schema. Whether Windows allows everything then, or nothing, is not described.",
  source: [sources.dpc, sources.csp],
  covers: ["V20"],
  good: [
    inProfile`${FILTER}`,
    inProfile`
    ${FILTER}
    <TrafficFilter>
      <Direction>Inbound</Direction>
    </TrafficFilter>`,
  ],
  bad: [
    inProfile`
    ${FILTER}
    <TrafficFilter />`,
  ],

  check(look) {
    for (const filter of filtersOf(look)) {
      if (!isEmpty(filter)) continue;
      look.report(at.TrafficFilter.at(filter.index), {
        message: `Filter ${filter.index + 1} has no condition.`,
        fix: fix("Remove the filter", { kind: "remove", ref: at.TrafficFilter as AnyRef, indexes: [filter.index] }),
      });
    }
  },
});

function isEmpty({ index: _, isInbound, isReadable, ...conditions }: FilterFact): boolean {
  return isReadable && !isInbound && Object.values(conditions).every((condition) => condition === undefined);
}
