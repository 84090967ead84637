import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const APP = `<AppTrigger>
  <App>
    <Id>C:\\Program Files\\Contoso\\app.exe</Id>
  </App>
</AppTrigger>`;

const FILTER = `<TrafficFilter>
  <Protocol>6</Protocol>
  <Direction>Inbound</Direction>
</TrafficFilter>
<TrafficFilter>
  <Protocol>6</Protocol>
</TrafficFilter>`;

const withId = (list: string) => inProfile`
  <EdpModeId>corp.contoso.com</EdpModeId>
  <AlwaysOn>true</AlwaysOn>
  ${list}`;

export const wipRedundantLists = defineRule({
  id: "wip-redundant-lists",
  severity: "advice",
  title: "With an enterprise ID, lists of apps and filters come from the protection policy",
  why:
    "With EdpModeId, Windows takes the apps that start and use the VPN from the policy of Windows Information Protection. " +
    "Lists in the profile are for special cases.",
  source: [sources.about, sources.csp2020],
  windows: { to: "22H2" },
  good: [withId(""), { xml: withId(FILTER), context: { oldestWindows: "11 22H2" } }, inProfile`${APP}`],
  bad: [withId(APP), withId(FILTER)],

  check({ profile, report }) {
    if (profile.EdpModeId === undefined) return;
    if (profile.AppTrigger !== undefined)
      report(at.AppTrigger, { message: "App triggers stand beside EdpModeId, whose policy already names the apps." });
    if (profile.TrafficFilter !== undefined)
      report(at.TrafficFilter, {
        message: "Traffic filters stand beside EdpModeId, whose policy already limits traffic.",
      });
  },
});
