import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const lockCaptivePortal = defineRule({
  id: "lock-captive-portal",
  severity: "warning",
  security: true,
  title: "LockDown is used only where losing all network is acceptable",
  why:
    "Nothing passes beside the VPN. People cannot reach the sign-in page of a hotel, and when the VPN fails there is no " +
    "network at all, in the office either. Only MDM or a script that runs as SYSTEM can take the profile away.",
  source: [sources.securityFeatures, sources.hicksBlog, sources.hicksLockDown],
  covers: ["V6", "lock-removal"],
  good: [inProfile`<LockDown>false</LockDown>`, inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [{ xml: inProfile`<LockDown>true</LockDown>`, scope: "device" }],

  check({ profile, report }) {
    if (profile.LockDown !== true) return;
    report(at.LockDown, {
      message:
        "LockDown is on: without the VPN, these devices have no network. Have a way ready to take the profile away.",
      fix: fix("Do without LockDown", set(at.LockDown, undefined)),
    });
  },
});
