import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const profileNeitherNativeNorPlugin = defineRule({
  id: "profile-neither-native-nor-plugin",
  severity: "error",
  title: "A profile says which client connects, and to which server",
  why: "Without the built-in client and without a VPN app there is nothing to connect to.",
  source: [sources.csp],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
    </NativeProfile>`,
  ],
  bad: [inProfile`<AlwaysOn>true</AlwaysOn>`],

  check({ profile, report }) {
    if (profile.NativeProfile !== undefined || profile.PluginProfile !== undefined) return;
    report(at.NativeProfile, { message: "Neither the built-in client nor a VPN app is set up." });
  },
});
