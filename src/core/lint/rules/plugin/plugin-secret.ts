import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { appConfigurationOf } from "../../facts/appConfiguration.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const pluginSecret = defineRule({
  id: "plugin-secret",
  severity: "warning",
  security: true,
  title: "The configuration for a VPN app holds no passwords or keys",
  why: "A profile is not encrypted: whoever can read it on the device, or where it is kept, can read what stands in it.",
  source: [sources.experience],
  good: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>&lt;settings&gt;&lt;savePassword&gt;false&lt;/savePassword&gt;&lt;/settings&gt;</CustomConfiguration>
    </PluginProfile>`,
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>
        <settings secret="" />
      </CustomConfiguration>
    </PluginProfile>`,
  ],
  bad: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>&lt;settings&gt;&lt;password&gt;not-a-real-one&lt;/password&gt;&lt;/settings&gt;</CustomConfiguration>
    </PluginProfile>`,
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
      <CustomConfiguration>
        <settings secret="not-a-real-one" />
      </CustomConfiguration>
    </PluginProfile>`,
  ],

  check({ profile, report }) {
    const written = profile.PluginProfile?.CustomConfiguration;
    const found = written === undefined ? null : appConfigurationOf(written);
    const names = found?.kind === "xml" ? secretsIn(found.xml) : [];
    if (names.length === 0) return;
    report(at.PluginProfile.CustomConfiguration, {
      message: `By its name, this may be a secret that all can read who have the profile: ${listed(names)}.`,
    });
  },
});

const NAME = String.raw`([\w.-]*(?:password|passphrase|secret|psk|presharedkey|privatekey)[\w.-]*)`;
const HELD = new RegExp(
  String.raw`<(?:[\w.-]+:)?${NAME}(?:\s[^<>]*)?>\s*([^<\s][^<]*)<|\s${NAME}\s*=\s*["']([^"']+)["']`,
  "gi",
);
/** What says whether there is a secret, and is none. */
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|\d{1,2})$/i;

/** Names of elements and attributes that sound like secrets and have a value. */
function secretsIn(xml: string): readonly string[] {
  const names = [...xml.matchAll(HELD)].flatMap(([, element, content, attribute, value]) =>
    SWITCH.test((content ?? value ?? "").trim()) ? [] : (element ?? attribute ?? []),
  );
  return [...new Set(names)];
}
