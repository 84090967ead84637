import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const tndLockdown = defineRule({
  id: "tnd-lockdown",
  severity: "warning",
  title: "A lockdown profile trusts no network",
  why:
    "With lockdown all traffic goes through the VPN, inside the office too. Were the connection held back there, the " +
    "device would have no network at all.",
  source: [
    page("Always On VPN LockDown mode (Richard Hicks)", "https://directaccess.richardhicks.com/tag/lockdown/"),
    sources.profileOptions,
  ],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <LockDown>true</LockDown>`,
  ],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <LockDown>true</LockDown>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
  ],

  check({ profile, report }) {
    if (profile.LockDown !== true || profile.TrustedNetworkDetection === undefined) return;
    report(at.TrustedNetworkDetection, {
      message: "Trusted networks do not go with lockdown, which needs the tunnel everywhere.",
      fix: fix("Remove the trusted networks", set(at.TrustedNetworkDetection, undefined)),
    });
  },
});
