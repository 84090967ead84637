import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const tfBlocksEverythingElse = defineRule({
  id: "tf-blocks-everything-else",
  severity: "advice",
  title: "With traffic filters, only what a filter allows may use the VPN",
  why: "The first filter turns the VPN interface from open to closed: traffic that no filter allows is blocked there.",
  source: [sources.csp2020, sources.securityFeatures],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <TrafficFilter>
      <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
    </TrafficFilter>
    <TrafficFilter>
      <Direction>Inbound</Direction>
      <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
    </TrafficFilter>`,
  ],

  check({ profile, report }) {
    const count = profile.TrafficFilter?.length ?? 0;
    if (count === 0) return;
    report(at.TrafficFilter, {
      message: `Only traffic that ${count === 1 ? "the one filter allows" : `one of the ${count} filters allows`} passes.`,
    });
  },
});
