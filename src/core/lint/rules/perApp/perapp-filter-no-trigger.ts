import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { comparableApp } from "../../facts/appPaths.ts";
import { outboundOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const APP = "C:\\Program Files\\Contoso\\app.exe";

const TRIGGER = `<AppTrigger>
  <App>
    <Id>${APP}</Id>
  </App>
</AppTrigger>`;

const FILTER = `<TrafficFilter>
  <App>
    <Id>${APP}</Id>
  </App>
</TrafficFilter>`;

export const perappFilterNoTrigger = defineRule({
  id: "perapp-filter-no-trigger",
  severity: "advice",
  title: "An app that may use the connection also starts it",
  why: "A filter allows the traffic of an app and starts nothing. Without a trigger, or AlwaysOn, somebody has to connect first.",
  source: [sources.about, sources.autoTrigger],
  good: [
    inProfile`${TRIGGER}\n${FILTER}`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    ${FILTER}`,
  ],
  bad: [{ xml: inProfile`${FILTER}`, alongside: ["trig-none"] }],

  check(look) {
    if (startsAnyway(look.profile)) return;
    const started = new Set((look.profile.AppTrigger ?? []).map(({ App }) => comparableApp(App?.Id ?? "")));
    for (const { index, app } of outboundOf(look)) {
      if (app === undefined || app === "SYSTEM" || started.has(comparableApp(app))) continue;
      look.report(at.TrafficFilter.at(index).App.Id, {
        message: `${app} may use the connection and does not start it.`,
        fix: fix(
          "Add a trigger for the app",
          insert(at.AppTrigger, look.profile.AppTrigger?.length ?? 0, [{ App: { Id: app } }]),
        ),
      });
    }
  },
});

function startsAnyway({ AlwaysOn, DeviceTunnel, LockDown, EdpModeId }: Look["profile"]): boolean {
  return [AlwaysOn, DeviceTunnel, LockDown].includes(true) || EdpModeId !== undefined;
}
