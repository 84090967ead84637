import { at } from "../../../profile/at.ts";
import { ask } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const { ServerUrlList } = at.PluginProfile;

export const pluginServers = defineRule({
  id: "plugin-servers",
  severity: "error",
  title: "A profile for a VPN app names a server",
  why: "The app does not know where to connect, and the schema asks for a server.",
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
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
    </PluginProfile>`,
    {
      xml: inProfile`
        <PluginProfile>
          <ServerUrlList></ServerUrlList>
          <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
        </PluginProfile>`,
      alongside: ["xml-empty-element"],
    },
  ],

  check({ profile, read, report }) {
    if (profile.PluginProfile === undefined) return;
    const { present, text, placeholder } = read(ServerUrlList);
    if (present && (placeholder !== null || text?.trim() !== "")) return;
    report(ServerUrlList, {
      message: present ? "It names no server." : "The profile does not say where the app connects.",
      fix: fix("Leave a question for it", ask(ServerUrlList, "Server of the VPN app")),
    });
  },
});
