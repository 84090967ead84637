import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routePluginControls = defineRule({
  id: "route-plugin-controls",
  severity: "advice",
  title: "With a VPN app, routes may also come from the app",
  why:
    "A VPN app can bring routes from its server while it connects, and decides itself whether the tunnel takes all " +
    "traffic.",
  source: [sources.routing],
  good: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>Contoso.Vpn_8wekyb3d8bbwe</PluginPackageFamilyName>
    </PluginProfile>`,
  ],
  bad: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>Contoso.Vpn_8wekyb3d8bbwe</PluginPackageFamilyName>
    </PluginProfile>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    if (profile.PluginProfile === undefined || profile.Route === undefined) return;
    report(at.Route, { message: "The app may add to these routes, and may take all traffic in spite of them." });
  },
});
