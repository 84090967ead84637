import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const withApp = (lockDown: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  ${lockDown}
  <PluginProfile>
    <ServerUrlList>vpn.contoso.com</ServerUrlList>
    <PluginPackageFamilyName>PaloAltoNetworks.GlobalProtect_rn9aeerfb38dg</PluginPackageFamilyName>
  </PluginProfile>`;

export const lockPlugin = defineRule({
  id: "lock-plugin",
  severity: "error",
  title: "LockDown uses the client built into Windows",
  why: "LockDown is part of Windows' own VPN client. A VPN app from the Store cannot provide it.",
  source: [sources.securityFeatures, sources.hicksBlog],
  covers: ["V4", "V6"],
  good: [withApp("<LockDown>false</LockDown>")],
  bad: [
    {
      xml: withApp("<LockDown>true</LockDown>"),
      alongside: ["lock-captive-portal"],
      scope: "device",
    },
  ],

  check({ profile, report }) {
    if (profile.LockDown !== true || profile.PluginProfile === undefined) return;
    report(at.LockDown, {
      message: "The profile hands the connection to a VPN app, which cannot be in LockDown.",
      fix: fix("Do without LockDown", set(at.LockDown, undefined)),
    });
  },
});
