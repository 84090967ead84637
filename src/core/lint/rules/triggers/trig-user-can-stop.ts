import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const forApp = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <PluginProfile>
    <ServerUrlList>vpn.contoso.com</ServerUrlList>
  </PluginProfile>`;

export const trigUserCanStop = defineRule({
  id: "trig-user-can-stop",
  severity: "advice",
  security: true,
  title: "People cannot switch an automatic connection off for good",
  why: "After somebody disconnects, Windows no longer connects by itself, and remembers that by the profile's name. Windows 11 can take the button away.",
  source: [sources.autoTrigger, sources.hicksUser, sources.dpcHelp],
  windows: { from: "11 22H2" },
  context: ["channel"],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DisableDisconnectButton>true</DisableDisconnectButton>`,
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { channel: "intuneTemplate" } },
    forApp,
  ],
  bad: [inProfile`<AlwaysOn>true</AlwaysOn>`],

  check({ profile, context, report }) {
    // Intune's template cannot carry the setting, and of VPN apps nothing is known.
    if (context.channel === "intuneTemplate" || profile.PluginProfile !== undefined) return;
    if (profile.AlwaysOn !== true || profile.DisableDisconnectButton === true) return;
    if (tunnelKindOf(profile) !== "user") return;
    report(at.DisableDisconnectButton, {
      message: "People can disconnect, and the connection then stays off.",
      fix: fix("Hide the Disconnect button", set(at.DisableDisconnectButton, true)),
    });
  },
});
