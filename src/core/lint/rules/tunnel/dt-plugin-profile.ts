import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const PLUGIN = `<PluginProfile>
  <ServerUrlList>vpn.contoso.com</ServerUrlList>
  <PluginPackageFamilyName>PaloAltoNetworks.GlobalProtect_rn9aeerfb38dg</PluginPackageFamilyName>
</PluginProfile>`;

export const dtPluginProfile = defineRule({
  id: "dt-plugin-profile",
  severity: "error",
  title: "A device tunnel uses the client built into Windows",
  why: "A VPN app from the Store cannot make a device tunnel: Windows does that with its own client only.",
  source: [sources.about, sources.deviceTunnel],
  covers: ["V4"],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    ${PLUGIN}`,
  ],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>
    ${PLUGIN}`,
  ],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true || profile.PluginProfile === undefined) return;
    report(at.DeviceTunnel, {
      message: "The profile hands the connection to a VPN app, which cannot be a device tunnel.",
      fix: fix("Make it a user tunnel", set(at.DeviceTunnel, undefined)),
    });
  },
});
