import { pathAt } from "../../../profile/place.ts";
import type { Channel } from "../../context.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const WITH_AMPERSAND = inProfile`
  <PluginProfile>
    <ServerUrlList>vpn.contoso.com/?site=1&amp;realm=2</ServerUrlList>
  </PluginProfile>`;

export const deployWmiAmpersand = defineRule({
  id: "deploy-wmi-ampersand",
  severity: "advice",
  title: "A script that hands the profile to WMI escapes the ampersand first",
  why:
    "WMI wants the whole profile escaped once more. Widely copied scripts escape angle brackets and quotation marks but " +
    "not &, so that &amp; becomes a bare & and Windows answers “a general error occurred”.",
  source: [sources.dpc, thread("ld0614/DPC", 42), sources.deployTutorial],
  context: ["channel"],
  good: [
    {
      xml: inProfile`
      <PluginProfile>
        <ServerUrlList>vpn.contoso.com</ServerUrlList>
      </PluginProfile>`,
      context: { channel: "powershell" },
    },
    { xml: WITH_AMPERSAND, context: { channel: "intuneCustom" } },
    WITH_AMPERSAND,
  ],
  bad: [
    { xml: WITH_AMPERSAND, context: { channel: "powershell" } },
    { xml: WITH_AMPERSAND, context: { channel: "configMgr" } },
  ],

  check(look) {
    if (!mayUseWmi(look.context.channel)) return;
    const { document, ask, report } = look;
    const first = document.text.indexOf("&");
    if (first === -1 || ask("channel") === undefined) return;
    report(
      { path: pathAt(document, first) },
      {
        message: "An & stands here. The scripts made here escape it; a script of your own has to do so before < and >.",
      },
    );
  },
});

/** True for a channel that is not known yet, too. */
function mayUseWmi(channel: Channel | undefined): boolean {
  return channel === undefined || channel === "powershell" || channel === "configMgr";
}
