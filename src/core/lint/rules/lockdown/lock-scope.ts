import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const LOCK_DOWN = inProfile`<LockDown>true</LockDown>`;

export const lockScope = defineRule({
  id: "lock-scope",
  severity: "error",
  title: "LockDown is installed for the device",
  why: "LockDown exists below ./Device only: it governs the network of the whole device.",
  source: [sources.csp2020, sources.securityFeatures],
  covers: ["V6"],
  good: [
    { xml: LOCK_DOWN, scope: "device" },
    { xml: LOCK_DOWN, scope: "allUsers" },
  ],
  bad: [{ xml: LOCK_DOWN, scope: "user" }],

  check({ profile, scope, report }) {
    if (profile.LockDown !== true || scope !== "user") return;
    report(at.LockDown, {
      message: "LockDown is true, and the profile is set to be installed for a user. Install it for the device.",
    });
  },
});
