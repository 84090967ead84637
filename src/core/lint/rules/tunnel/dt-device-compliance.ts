import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (enabled: boolean) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <DeviceCompliance>
    <Enabled>${String(enabled)}</Enabled>
  </DeviceCompliance>`;

export const dtDeviceCompliance = defineRule({
  id: "dt-device-compliance",
  severity: "error",
  title: "A device tunnel does not use conditional access",
  why:
    "For conditional access, Windows fetches a certificate from Microsoft Entra with the token of the signed-in user. A " +
    "device tunnel connects before there is one.",
  source: [sources.conditionalAccess, sources.conclusion],
  good: [deviceTunnel(false)],
  bad: [deviceTunnel(true)],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true || profile.DeviceCompliance?.Enabled !== true) return;
    report(at.DeviceCompliance.Enabled, {
      message: "Conditional access is on, and no user is signed in when this tunnel connects.",
      fix: fix("Remove conditional access", set(at.DeviceCompliance, undefined)),
    });
  },
});
