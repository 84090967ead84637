import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptListsInPlugin = defineRule({
  id: "nrpt-lists-in-plugin",
  severity: "advice",
  title: "Name rules and a VPN plug-in agree",
  why: "A plug-in may set name rules of its own when it connects; how they meet those of the profile is not documented.",
  source: [sources.csp, sources.conclusion],
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
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check({ profile, report }) {
    if (profile.DomainNameInformation === undefined || profile.PluginProfile === undefined) return;
    report(at.DomainNameInformation, {
      message: "The plug-in may set name rules of its own: see on a client which ones hold while connected.",
    });
  },
});
