import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile, xml } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const plugin = xml`
  <PluginProfile>
    <ServerUrlList>vpn.contoso.com</ServerUrlList>
    <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
  </PluginProfile>`;

export const pluginNativeSettings = defineRule({
  id: "plugin-native-settings",
  severity: "warning",
  title: "A profile for a VPN app leaves sign-in and routing policy to the app",
  why:
    "The app decides how it signs in and whether the tunnel takes all traffic. Settings for that are documented for the " +
    "built-in client.",
  source: [sources.routing, sources.authentication, sources.conclusion],
  good: [inProfile`${plugin}`],
  bad: [
    {
      xml: inProfile`
        <DeviceCompliance>
          <Enabled>true</Enabled>
        </DeviceCompliance>
        ${plugin}`,
      alongside: ["ca-sso-missing"],
    },
  ],

  check({ profile, report }) {
    // With both kinds of client in one profile, it is not known which of them is meant.
    if (profile.PluginProfile === undefined || profile.NativeProfile !== undefined) return;
    if (profile.DeviceCompliance?.Enabled !== true) return;
    report(at.DeviceCompliance, {
      message: "Conditional access gives the built-in client a certificate. An app signs in by itself.",
      fix: fix("Leave it to the app", set(at.DeviceCompliance, undefined)),
    });
  },
});
