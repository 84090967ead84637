import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const WITH_WINDOW = inProfile`<RequireVpnClientAppUI>true</RequireVpnClientAppUI>`;

export const deployAppWindowScope = defineRule({
  id: "deploy-app-window-scope",
  severity: "warning",
  title: "RequireVpnClientAppUI is used only in a profile for a user",
  why: "Microsoft documents RequireVpnClientAppUI below ./User only. What Windows makes of it elsewhere is not described.",
  source: [sources.ddf, sources.csp],
  covers: ["V35"],
  good: [{ xml: WITH_WINDOW, scope: "user" }],
  bad: [
    { xml: WITH_WINDOW, scope: "allUsers" },
    { xml: WITH_WINDOW, scope: "device", alongside: ["deploy-user-profile-device-uri"] },
  ],

  check({ profile, scope, report }) {
    if (profile.RequireVpnClientAppUI === undefined || scope === "user") return;
    report(at.RequireVpnClientAppUI, {
      message:
        "The profile is not installed for a single user, and RequireVpnClientAppUI is known for such profiles only.",
      fix: fix("Remove RequireVpnClientAppUI", set(at.RequireVpnClientAppUI, undefined)),
    });
  },
});
