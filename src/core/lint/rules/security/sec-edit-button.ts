import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const secEditButton = defineRule({
  id: "sec-edit-button",
  severity: "advice",
  security: true,
  title: "People cannot edit the connection in Settings",
  why: "Behind the Edit button stand the server, the sign-in and the proxy. A changed server is where somebody else collects sign-ins.",
  source: [sources.csp, sources.hicksUser],
  windows: { from: "11 22H2" },
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DisableAdvancedOptionsEditButton>true</DisableAdvancedOptionsEditButton>`,
  ],
  bad: [inProfile`<AlwaysOn>true</AlwaysOn>`],

  check({ profile, report }) {
    if (tunnelKindOf(profile) !== "user" || profile.DisableAdvancedOptionsEditButton === true) return;
    report(at.DisableAdvancedOptionsEditButton, {
      message: "The server and the sign-in of this connection can be changed in Settings.",
      fix: fix("Take the Edit button away", set(at.DisableAdvancedOptionsEditButton, true)),
    });
  },
});
