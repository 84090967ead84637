import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigAlwaysonactive = defineRule({
  id: "trig-alwaysonactive",
  severity: "warning",
  title: "AlwaysOnActive goes with AlwaysOn, and is set through the CSP",
  why: "It says whether automatic connection is ticked at the start, so it needs automatic connection. The published schema of profiles does not have it.",
  source: [sources.csp, sources.ddf],
  disputed: "It is documented as a CSP node. Whether Windows reads it inside ProfileXML too is not known.",
  covers: ["V28"],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`, inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <AlwaysOnActive>1</AlwaysOnActive>`,
    {
      xml: inProfile`
      <AlwaysOn>false</AlwaysOn>
      <AlwaysOnActive>1</AlwaysOnActive>`,
      alongside: ["trig-none"],
    },
  ],

  check({ profile, report }) {
    if (profile.AlwaysOnActive === undefined) return;
    const isOn = profile.AlwaysOn === true;
    report(at.AlwaysOnActive, {
      severity: isOn ? "advice" : "warning",
      message: isOn
        ? "A row of its own in the policy is the documented way to set it."
        : "It has nothing to act on: the connection is not always on.",
      fix: fix("Remove AlwaysOnActive", set(at.AlwaysOnActive, undefined)),
    });
  },
});
