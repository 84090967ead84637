import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const deployWin11ServerFriendlyName = defineRule({
  id: "deploy-win11-server-friendly-name",
  severity: "warning",
  title: "For Intune on Windows 11, each server is written host;host",
  why:
    "Windows hands servers back as name;friendly name. What Intune sent then differs from what it reads, and the profile " +
    "is reported as failed, or applied anew at each sync.",
  source: [sources.hicksUser, sources.csp, sources.conclusion],
  windows: { from: "11 21H2" },
  context: ["channel"],
  good: [
    { xml: inNative`<Servers>vpn.contoso.com;vpn.contoso.com</Servers>`, context: { channel: "intuneCustom" } },
    { xml: inNative`<Servers>vpn.contoso.com</Servers>`, context: { channel: "powershell" } },
  ],
  bad: [
    { xml: inNative`<Servers>vpn.contoso.com</Servers>`, context: { channel: "intuneCustom" } },
    {
      xml: inNative`<Servers>vpn.contoso.com</Servers>`,
      context: { channel: "intuneCustom", newestWindows: "11 24H2" },
    },
  ],

  check({ profile, ask, report }) {
    const servers = profile.NativeProfile?.Servers;
    if (servers === undefined || servers.every(({ friendlyName }) => friendlyName !== undefined)) return;
    if (ask("channel") !== "intuneCustom") return;
    const completed = servers.map((server) => ({ ...server, friendlyName: server.friendlyName ?? server.address }));
    report(at.NativeProfile.Servers, {
      message:
        "With an Intune custom policy on Windows 11, write a friendly name for each server, such as its own name.",
      fix: safeFix("Write host;host", set(at.NativeProfile.Servers, completed)),
    });
  },
});
