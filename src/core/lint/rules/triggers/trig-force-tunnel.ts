import { type VpnProfile, at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { triggerNamesOf } from "../../facts/triggerApps.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const trigForceTunnel = defineRule({
  id: "trig-force-tunnel",
  severity: "warning",
  title: "Apps and names start a split tunnel",
  why: "These triggers were made for split tunnels. In a force tunnel, opening one app moves all traffic of the device into the tunnel.",
  source: [
    page(
      "Automatically triggering VPN connections (Microsoft)",
      "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn383590(v=ws.11)",
    ),
    sources.experience,
  ],
  good: [
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    </NativeProfile>
    <AppTrigger>
      <App>
        <Id>C:\\Contoso\\client.exe</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>
    <AppTrigger>
      <App>
        <Id>C:\\Contoso\\client.exe</Id>
      </App>
    </AppTrigger>`,
  ],

  check({ profile, report }) {
    if (profile.AlwaysOn === true || !isForceTunnel(profile) || !isTriggered(profile)) return;
    report(at.NativeProfile.RoutingPolicyType, {
      message: "An app or a name starts a tunnel that then takes all traffic.",
      fix: fix("Connect automatically", set(at.AlwaysOn, true)),
    });
  },
});

function isTriggered(profile: VpnProfile): boolean {
  return profile.AppTrigger !== undefined || triggerNamesOf(profile).length > 0;
}
