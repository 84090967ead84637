import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const { ServerUrlList } = at.PluginProfile;

export const pluginServerSeparator = defineRule({
  id: "plugin-server-separator",
  severity: "error",
  title: "Semicolons stand between the servers of a VPN app",
  why: "Commas separate the servers of the built-in client. In the list of an app, Windows expects semicolons.",
  source: [sources.csp2020, sources.profileOptions],
  good: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn1.contoso.com;vpn2.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
    </PluginProfile>`,
  ],
  bad: [
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn1.contoso.com, vpn2.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>FortinetInc.FortiClient_sq9g7krz3c65j</PluginPackageFamilyName>
    </PluginProfile>`,
  ],

  check({ profile, read, report }) {
    if (profile.PluginProfile === undefined) return;
    const written = read(ServerUrlList).text ?? "";
    if (!written.includes(",")) return;
    const meant = written.split(/[,;]/).map((server) => server.trim());
    report(ServerUrlList, {
      message: "A comma stands between servers.",
      fix: safeFix("Write semicolons", replaceText(ServerUrlList.path, meant.filter(isSome).join(";"))),
    });
  },
});

function isSome(server: string): boolean {
  return server !== "";
}
