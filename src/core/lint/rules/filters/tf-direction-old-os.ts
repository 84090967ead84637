import { at } from "../../../profile/at.ts";
import { isOlder } from "../../concerns.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const WITH_DIRECTION = inProfile`
  <TrafficFilter>
    <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
  </TrafficFilter>
  <TrafficFilter>
    <RemoteAddressRanges>10.1.0.20/32</RemoteAddressRanges>
    <Direction>Inbound</Direction>
  </TrafficFilter>`;

const WITHOUT = inProfile`
  <TrafficFilter>
    <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfDirectionOldOs = defineRule({
  id: "tf-direction-old-os",
  severity: "error",
  title: "Filters have a direction from Windows 10 2004 only",
  why: "Older Windows does not know Direction: give those devices a profile without it.",
  source: [sources.csp, sources.dpc],
  windows: { to: "1903" },
  context: ["oldestWindows"],
  covers: ["V21"],
  good: [
    { xml: WITHOUT, context: { oldestWindows: "1809" } },
    { xml: WITH_DIRECTION, context: { oldestWindows: "2004" } },
    WITH_DIRECTION,
  ],
  bad: [
    {
      xml: WITH_DIRECTION,
      context: { oldestWindows: "1809" },
    },
  ],

  check({ profile, ask, report }) {
    const first = (profile.TrafficFilter ?? []).findIndex(({ Direction }) => Direction !== undefined);
    if (first === -1 || !isOlder(ask("oldestWindows"), "2004")) return;
    report(at.TrafficFilter.at(first).Direction, {
      message: "Some of these devices are older than Windows 10 2004 and do not know Direction.",
    });
  },
});
