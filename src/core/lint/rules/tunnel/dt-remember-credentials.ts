import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dtRememberCredentials = defineRule({
  id: "dt-remember-credentials",
  severity: "advice",
  title: "A device tunnel does not remember credentials",
  why: "It signs in with the computer's certificate, so there is nothing of a user to remember.",
  source: [sources.conclusion, sources.csp],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>`,
    inProfile`<RememberCredentials>true</RememberCredentials>`,
  ],
  bad: [
    inProfile`
    <RememberCredentials>true</RememberCredentials>
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>`,
  ],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true || profile.RememberCredentials !== true) return;
    report(at.RememberCredentials, {
      message: "RememberCredentials has nothing to keep in a device tunnel.",
      fix: fix("Remove RememberCredentials", set(at.RememberCredentials, undefined)),
    });
  },
});
