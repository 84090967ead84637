import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const PRACTICAL = 50;

const many = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.${index}/32</RemoteAddressRanges>
</TrafficFilter>`,
  ).join("\n");

export const tfMaxPractical = defineRule({
  id: "tf-max-practical",
  severity: "advice",
  title: "The list of traffic filters stays short",
  why: "Windows keeps each filter as a firewall rule with the connection. Fewer filters with longer lists are easier to follow.",
  source: [sources.dpc, sources.experience],
  good: [inProfile`${many(2)}`],
  bad: [inProfile`${many(PRACTICAL + 1)}`],

  check({ profile, report }) {
    const count = profile.TrafficFilter?.length ?? 0;
    if (count <= PRACTICAL) return;
    report(at.TrafficFilter, {
      message: `There are ${count} filters. Addresses and ports can be put together in one.`,
    });
  },
});
