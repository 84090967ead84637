import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { filtersOf } from "../../facts/filters.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (...conditions: readonly string[]) => inProfile`
  <TrafficFilter>
    ${[...conditions, "<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>"].join("\n")}
  </TrafficFilter>`;

export const tfClaims = defineRule({
  id: "tf-claims",
  severity: "advice",
  title: "Claims in a filter are tried out before they are relied on",
  why: "Hardly anyone uses them, and no page shows them at work.",
  source: [sources.csp, sources.csp2020],
  disputed:
    "Until 2023 Microsoft called Claims reserved; since then the CSP describes a descriptor for users and devices.",
  good: [filter()],
  bad: [filter("<Claims>O:SYG:SYD:(A;;CC;;;AU)</Claims>")],

  check(look) {
    for (const { index, claims } of filtersOf(look)) {
      if (claims === undefined) continue;
      look.report(at.TrafficFilter.at(index).Claims, {
        message: `Filter ${index + 1} is limited by claims. Try it on a device first.`,
      });
    }
  },
});
