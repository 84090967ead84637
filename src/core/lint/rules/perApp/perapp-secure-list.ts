import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { isUserWritable } from "../../facts/appPaths.ts";
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

export const perappSecureList = defineRule({
  id: "perapp-secure-list",
  severity: "advice",
  security: true,
  title: "A filter names a program that users cannot replace",
  why: "A filter goes by the path. Where a user can write, any program can be put there and use the connection.",
  source: [sources.intuneVpn, sources.conclusion],
  good: [
    filter("C:\\Program Files\\Contoso\\app.exe"),
    filter("%ProgramFiles%\\Contoso\\app.exe"),
    filter("Microsoft.WindowsTerminal_8wekyb3d8bbwe"),
  ],
  bad: [filter("C:\\Users\\Public\\app.exe"), filter("%LOCALAPPDATA%\\Contoso\\app.exe")],

  check(look) {
    for (const { index, app } of filtersOf(look)) {
      if (app === undefined || !isUserWritable(app)) continue;
      look.report(at.TrafficFilter.at(index).App.Id, {
        message: `${app} lies where users can usually write. Prefer a program below Program Files, or a package.`,
      });
    }
  },
});
