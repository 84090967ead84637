import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (...conditions: readonly string[]) => inProfile`
  <TrafficFilter>
    ${[...conditions, "<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>"].join("\n")}
  </TrafficFilter>`;

export const tfLocalAndRemote = defineRule({
  id: "tf-local-and-remote",
  severity: "warning",
  title: "A filter names local or remote addresses, not both",
  why: "A published tool refuses the pair because the local addresses were found to be ignored beside remote ones.",
  source: [sources.dpc, sources.csp],
  disputed: "The CSP says that all conditions of a filter have to be met, and shows no filter with both.",
  covers: ["V20"],
  good: [filter()],
  bad: [filter("<LocalAddressRanges>10.8.0.0/16</LocalAddressRanges>")],

  check({ profile, report }) {
    for (const [index, row] of (profile.TrafficFilter ?? []).entries()) {
      if (row.LocalAddressRanges === undefined || row.RemoteAddressRanges === undefined) continue;
      const { LocalAddressRanges } = at.TrafficFilter.at(index);
      report(LocalAddressRanges, {
        message: `Filter ${index + 1} has remote addresses too, beside which local ones are reported to be ignored.`,
        fix: fix("Remove the local addresses", set(LocalAddressRanges, undefined)),
      });
    }
  },
});
