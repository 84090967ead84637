import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { namesInWords } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const USER = inProfile`<AlwaysOn>true</AlwaysOn>`;

const LOCK_DOWN = inProfile`<LockDown>true</LockDown>`;

export const lockOtherProfiles = defineRule({
  id: "lock-other-profiles",
  severity: "error",
  title: "A LockDown profile is the only VPN profile of a device",
  why: "While a LockDown profile is installed, no other VPN profile may exist or connect, another LockDown profile included.",
  source: [sources.csp2020, sources.securityFeatures],
  good: [
    { xml: LOCK_DOWN, scope: "device" },
    { xml: USER, name: "Contoso user", others: [{ xml: USER, name: "Contoso backup" }] },
  ],
  bad: [
    { xml: LOCK_DOWN, scope: "device", others: [{ xml: USER, name: "Contoso user" }] },
    { xml: USER, name: "Contoso user", others: [{ xml: LOCK_DOWN, name: "Contoso LockDown", scope: "device" }] },
  ],

  check({ profile, others, report }) {
    if (others.length === 0) return;
    if (profile.LockDown === true) {
      report(at.LockDown, {
        message: `Beside LockDown no other profile can connect, and this deployment has ${namesInWords(others)} too.`,
      });
      return;
    }
    const locking = others.filter((other) => other.profile.LockDown === true);
    if (locking.length === 0) return;
    report(
      { path: [] },
      { message: `${namesInWords(locking)} sets LockDown, so this profile cannot connect beside it.` },
    );
  },
});
