import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { outboundOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filterFor = (app: string) => `<TrafficFilter>
  <App>
    <Id>${app}</Id>
  </App>
</TrafficFilter>`;

const APP = filterFor("C:\\Program Files\\Contoso\\app.exe");

export const tfSystemMissing = defineRule({
  id: "tf-system-missing",
  severity: "warning",
  title: "Where filters name apps, Windows itself has a filter too",
  why:
    "File shares and ping come from the kernel, which no path of a program names. Without a filter for SYSTEM, and with " +
    "filters for apps only, this traffic is blocked.",
  source: [sources.csp2020, sources.csp],
  good: [
    inProfile`${APP}\n${filterFor("SYSTEM")}`,
    inProfile`
    ${APP}
    <TrafficFilter>
      <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
    </TrafficFilter>`,
  ],
  bad: [inProfile`${APP}`],

  check(look) {
    const filters = outboundOf(look);
    if (filters.length === 0 || filters.some(({ app, isReadable }) => app === undefined || !isReadable)) return;
    if (filters.some(({ app }) => app === "SYSTEM")) return;
    look.report(at.TrafficFilter, {
      message: "Every filter is for an app, and none for SYSTEM: file shares and ping are blocked.",
      fix: fix(
        "Add a filter for SYSTEM",
        insert(at.TrafficFilter, look.profile.TrafficFilter?.length ?? 0, [{ App: { Id: "SYSTEM" } }]),
      ),
    });
  },
});
