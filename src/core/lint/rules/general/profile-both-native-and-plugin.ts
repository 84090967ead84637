import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const profileBothNativeAndPlugin = defineRule({
  id: "profile-both-native-and-plugin",
  severity: "error",
  title: "A profile uses the built-in client or a VPN app, not both",
  why: "Windows makes one connection from a profile, with one client. The CSP takes either of the two.",
  source: [sources.csp, sources.profileOptions],
  covers: ["V1"],
  good: [
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
    </NativeProfile>`,
  ],
  bad: [
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
    </NativeProfile>
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>Contoso.Vpn_8wekyb3d8bbwe</PluginPackageFamilyName>
    </PluginProfile>`,
  ],

  check({ profile, report }) {
    if (profile.NativeProfile === undefined || profile.PluginProfile === undefined) return;
    report(at.PluginProfile, {
      message: "The profile sets up the built-in client, and a VPN app beside it.",
      fix: [
        fix("Remove the VPN app", set(at.PluginProfile, undefined)),
        fix("Remove the built-in client", set(at.NativeProfile, undefined)),
      ],
    });
  },
});
