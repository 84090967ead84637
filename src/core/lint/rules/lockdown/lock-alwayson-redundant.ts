import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const lockAlwaysonRedundant = defineRule({
  id: "lock-alwayson-redundant",
  severity: "advice",
  title: "LockDown needs no AlwaysOn",
  why: "LockDown connects by itself and stays connected, whatever AlwaysOn says.",
  source: [sources.csp2020],
  good: [
    { xml: inProfile`<LockDown>true</LockDown>`, scope: "device" },
    inProfile`<AlwaysOn>true</AlwaysOn>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>
    <LockDown>true</LockDown>`,
  ],
  bad: [
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <LockDown>true</LockDown>`,
      scope: "device",
    },
  ],

  check({ profile, report }) {
    // A device tunnel needs AlwaysOn, and cannot have LockDown: that is another rule's matter.
    if (profile.LockDown !== true || profile.AlwaysOn === undefined || profile.DeviceTunnel === true) return;
    report(at.AlwaysOn, {
      message: "AlwaysOn changes nothing here: LockDown is always on by itself.",
      fix: fix("Remove AlwaysOn", set(at.AlwaysOn, undefined)),
    });
  },
});
