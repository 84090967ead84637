import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const compliance = (isOn: string) => inProfile`
  <LockDown>true</LockDown>
  <DeviceCompliance>
    <Enabled>${isOn}</Enabled>
  </DeviceCompliance>`;

export const caLockdownDeadlock = defineRule({
  id: "ca-lockdown-deadlock",
  severity: "error",
  title: "Conditional access and LockDown do not stand in one profile",
  why:
    "With LockDown nothing passes outside the tunnel, and the certificate that opens the tunnel has to be fetched from " +
    "Microsoft Entra first.",
  source: [sources.csp2020, sources.conditionalAccess, sources.conclusion],
  good: [compliance("false")],
  bad: [{ xml: compliance("true"), alongside: ["ca-sso-missing"] }],

  check({ profile, report }) {
    const { Enabled } = at.DeviceCompliance;
    if (profile.LockDown !== true || profile.DeviceCompliance?.Enabled !== true) return;
    report(Enabled, {
      message:
        "LockDown leaves no way to Microsoft Entra before the tunnel is up, so its certificate cannot be fetched.",
      fix: [
        fix("Switch conditional access off", set(Enabled, false)),
        fix("Remove LockDown", set(at.LockDown, undefined)),
      ],
    });
  },
});
