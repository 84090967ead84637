import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { programOf } from "../../facts/appPaths.ts";
import { filtersOf } from "../../facts/filters.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (app: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <TrafficFilter>
    <App>
      <Id>${app}</Id>
    </App>
  </TrafficFilter>`;

export const perappChildProcesses = defineRule({
  id: "perapp-child-processes",
  severity: "advice",
  title: "Every program that an app consists of has its filter",
  why: "A filter holds for exactly one program. Helpers that an app starts, such as its browser part, need filters of their own.",
  source: [sources.experience, sources.csp],
  good: [filter("C:\\Program Files\\Contoso\\app.exe")],
  bad: [filter("C:\\Program Files\\Contoso\\Update.exe"), filter("MSTeams_8wekyb3d8bbwe")],

  check(look) {
    for (const { index, app } of filtersOf(look)) {
      const helper = app === undefined ? undefined : STARTS.get(programOf(app));
      if (helper === undefined) continue;
      look.report(at.TrafficFilter.at(index).App.Id, {
        message: `Traffic of ${app} may come from ${helper} instead, for which this filter does not hold.`,
      });
    }
  },
});

const WEB_VIEW = "msedgewebview2.exe";

/** Apps that are known to do their work in another program, and which. */
const STARTS: ReadonlyMap<string, string> = new Map([
  ["update.exe", "the program that it starts"],
  ["ms-teams.exe", WEB_VIEW],
  ["msteams_8wekyb3d8bbwe", WEB_VIEW],
  ["olk.exe", WEB_VIEW],
  ["microsoft.outlookforwindows_8wekyb3d8bbwe", WEB_VIEW],
]);
