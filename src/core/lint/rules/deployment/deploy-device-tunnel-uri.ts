import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const DEVICE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>`;

export const deployDeviceTunnelUri = defineRule({
  id: "deploy-device-tunnel-uri",
  severity: "error",
  title: "A device tunnel is installed for the device",
  why: "DeviceTunnel exists below ./Device only. Installed for a user, the profile cannot become a device tunnel.",
  source: [sources.csp, sources.csp2020, sources.ddf],
  covers: ["V5", "V35"],
  good: [
    { xml: DEVICE, scope: "device" },
    { xml: DEVICE, scope: "allUsers" },
  ],
  bad: [{ xml: DEVICE, scope: "user" }],

  check({ profile, scope, report }) {
    if (profile.DeviceTunnel !== true || scope !== "user") return;
    report(at.DeviceTunnel, {
      message: "DeviceTunnel is true, and the profile is set to be installed for a user. Install it for the device.",
    });
  },
});
