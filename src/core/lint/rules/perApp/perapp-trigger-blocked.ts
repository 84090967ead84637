import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { appIdKind } from "../../../vocabulary/scalars/appId.ts";
import { inProfile } from "../../examples.ts";
import { comparableApp } from "../../facts/appPaths.ts";
import { type FilterFact, outboundOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const APP = "C:\\Program Files\\Contoso\\app.exe";

const trigger = (app: string) => `<AppTrigger>
  <App>
    <Id>${app}</Id>
  </App>
</AppTrigger>`;

const filter = (app: string) => `<TrafficFilter>
  <App>
    <Id>${app}</Id>
  </App>
</TrafficFilter>`;

export const perappTriggerBlocked = defineRule({
  id: "perapp-trigger-blocked",
  severity: "error",
  title: "An app that starts the connection may also use it",
  why: "Where every filter is for an app, other apps are blocked. The app starts the VPN and then cannot send anything over it.",
  source: [sources.securityFeatures, sources.about],
  good: [
    inProfile`${trigger(APP)}\n${filter("%ProgramFiles%\\Contoso\\app.exe")}\n${filter("SYSTEM")}`,
    inProfile`
    ${trigger(APP)}
    ${filter("SYSTEM")}
    <TrafficFilter>
      <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
    </TrafficFilter>`,
  ],
  bad: [inProfile`${trigger(APP)}\n${filter("C:\\Program Files\\Contoso\\other.exe")}\n${filter("SYSTEM")}`],

  check(look) {
    const filters = outboundOf(look);
    if (filters.length === 0 || filters.some(({ app, isReadable }) => app === undefined || !isReadable)) return;
    for (const [index, { App }] of (look.profile.AppTrigger ?? []).entries()) {
      const id = App?.Id;
      if (id === undefined || filters.some((one) => mayBeFor(one, id))) continue;
      look.report(at.AppTrigger.at(index).App.Id, {
        message: `${id} starts the connection, and no filter allows its traffic.`,
        fix: fix(
          "Add a filter for the app",
          insert(at.TrafficFilter, look.profile.TrafficFilter?.length ?? 0, [{ App: { Id: id } }]),
        ),
      });
    }
  },
});

/** One app may be named by its package and by a path in the folder of packages. */
function mayBeFor({ app = "" }: FilterFact, id: string): boolean {
  if (appIdKind(app) !== appIdKind(id)) return [app, id].some((one) => /\\windowsapps\\/i.test(one));
  return comparableApp(app) === comparableApp(id);
}
