import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { appConfigurationOf } from "../../facts/appConfiguration.ts";
import { fix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const { CustomConfiguration } = at.PluginProfile;

export const pluginCustomXml = defineRule({
  id: "plugin-custom-xml",
  severity: "warning",
  title: "The configuration for a VPN app is well-formed XML",
  why: "Windows documents it as XML in escaped form, and hands it to the app, which reads it as XML.",
  source: [sources.csp2020, sources.profileOptions, sources.intuneVpn],
  good: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>&lt;settings&gt;&lt;port&gt;443&lt;/port&gt;&lt;/settings&gt;</CustomConfiguration>
    </PluginProfile>`,
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>
        <settings />
      </CustomConfiguration>
    </PluginProfile>`,
  ],
  bad: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>&lt;settings&gt;&lt;port&gt;443&lt;/settings&gt;</CustomConfiguration>
    </PluginProfile>`,
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>&amp;lt;settings /&amp;gt;</CustomConfiguration>
    </PluginProfile>`,
  ],

  check({ profile, report }) {
    const written = profile.PluginProfile?.CustomConfiguration;
    const found = written === undefined ? null : appConfigurationOf(written);
    if (found?.kind === "escapedTwice")
      report(CustomConfiguration, {
        message: "It is escaped twice, so the app gets text with entities instead of XML.",
        fix: fix("Take one level of escaping away", replaceText(CustomConfiguration.path, found.once)),
      });
    if (found?.kind === "text")
      report(CustomConfiguration, { message: "What the app gets here is not well-formed XML." });
  },
});
