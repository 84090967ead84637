import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const DEVICE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>`;

export const lockDeviceTunnel = defineRule({
  id: "lock-device-tunnel",
  severity: "error",
  title: "A profile is a device tunnel or in LockDown, not both",
  why:
    "A device tunnel has to be a split tunnel and LockDown a force tunnel. No routing policy satisfies both, and Microsoft " +
    "describes no profile with the two.",
  source: [sources.deviceTunnel, sources.securityFeatures, sources.conclusion],
  covers: ["V7"],
  good: [DEVICE, { xml: inProfile`<LockDown>true</LockDown>`, scope: "device" }],
  bad: [
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <DeviceTunnel>true</DeviceTunnel>
      <LockDown>true</LockDown>`,
      scope: "device",
      alongside: ["lock-captive-portal"],
    },
  ],

  check({ profile, report }) {
    if (profile.LockDown !== true || profile.DeviceTunnel !== true) return;
    report(at.LockDown, {
      message: "DeviceTunnel is true as well. One needs a split tunnel, the other a force tunnel.",
      fix: [
        fix("Do without LockDown", set(at.LockDown, undefined)),
        fix("Do without the device tunnel", set(at.DeviceTunnel, undefined)),
      ],
    });
  },
});
