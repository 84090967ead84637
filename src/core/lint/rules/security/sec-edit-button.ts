import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const forApp = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <PluginProfile>
    <ServerUrlList>vpn.contoso.com</ServerUrlList>
  </PluginProfile>`;

export const secEditButton = defineRule({
  id: "sec-edit-button",
  severity: "advice",
  security: true,
  title: "People cannot edit the connection in Settings",
  why: "Behind the Edit button stand the server, the sign-in and the proxy. A changed server is where somebody else collects sign-ins.",
  source: [sources.csp, sources.hicksUser],
  windows: { from: "11 22H2" },
  context: ["channel"],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DisableAdvancedOptionsEditButton>true</DisableAdvancedOptionsEditButton>`,
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { channel: "intuneTemplate" } },
    forApp,
  ],
  bad: [inProfile`<AlwaysOn>true</AlwaysOn>`],

  check({ profile, context, report }) {
    // Intune's template cannot carry the setting, and of VPN apps nothing is known.
    if (context.channel === "intuneTemplate" || profile.PluginProfile !== undefined) return;
    if (tunnelKindOf(profile) !== "user" || profile.DisableAdvancedOptionsEditButton === true) return;
    report(at.DisableAdvancedOptionsEditButton, {
      message: "The server and the sign-in of this connection can be changed in Settings.",
      fix: fix("Take the Edit button away", set(at.DisableAdvancedOptionsEditButton, true)),
    });
  },
});
