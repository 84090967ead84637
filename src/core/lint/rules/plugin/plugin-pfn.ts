import { at } from "../../../profile/at.ts";
import { ask, set } from "../../../profile/changes.ts";
import { packageFamilyName } from "../../../vocabulary/scalars/packageFamilyName.ts";
import { inProfile } from "../../examples.ts";
import { fix, safeFix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const { PluginPackageFamilyName } = at.PluginProfile;

export const pluginPfn = defineRule({
  id: "plugin-pfn",
  severity: "error",
  title: "A profile for a VPN app names the app by its package family name",
  why: "Windows finds the app that makes the connection by this name: a name, an underscore and 13 characters.",
  source: [sources.csp2020, sources.csp],
  covers: ["V3"],
  good: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
    </PluginProfile>`,
  ],
  bad: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
    </PluginProfile>`,
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_1.0.1014.0_x64__sq9g7krz3c65j</PluginPackageFamilyName>
    </PluginProfile>`,
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient</PluginPackageFamilyName>
    </PluginProfile>`,
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>Contoso VPN</PluginPackageFamilyName>
    </PluginProfile>`,
  ],

  check(look) {
    if (look.profile.PluginProfile === undefined) return;
    const { present, undecodable } = look.read(PluginPackageFamilyName);
    if (!present)
      look.report(PluginPackageFamilyName, {
        message: "The profile does not say which app makes the connection.",
        fix: fix("Leave a question for it", ask(PluginPackageFamilyName, "Package family name of the VPN app")),
      });
    else if (undecodable[0] !== undefined) reportText(look, undecodable[0].text.trim());
  },
});

function reportText({ report }: Look, written: string): void {
  report(PluginPackageFamilyName, {
    message: written === "" ? "It is empty." : `"${written}" is no package family name.`,
    fix: fixesFor(written),
  });
}

/** The full name of a package holds its family name; of a known app, the name alone says which is meant. */
function fixesFor(written: string) {
  const shortened = packageFamilyName.clean?.(written).text ?? written;
  if (shortened !== written) return safeFix(`Write ${shortened}`, set(PluginPackageFamilyName, shortened));
  const known = (packageFamilyName.suggestions ?? []).filter(({ text }) =>
    text.toLowerCase().startsWith(`${written.toLowerCase()}_`),
  );
  return known.map(({ text }) => fix(`Write ${text}`, set(PluginPackageFamilyName, text)));
}
