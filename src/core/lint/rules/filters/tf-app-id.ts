import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { appIdFault } from "../../facts/appIdFaults.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (app: string) => inProfile`
  <TrafficFilter>
    <App>
      <Id>${app}</Id>
    </App>
  </TrafficFilter>`;

export const tfAppId = defineRule({
  id: "tf-app-id",
  severity: "error",
  title: "A filter names an app by its full path, its package family name, or as SYSTEM",
  why: "Windows compares the id with the running program or its package. Anything else never matches.",
  source: [sources.csp2020, sources.dpc, sources.dpcHelp],
  good: [
    filter("C:\\Program Files\\Contoso\\app.exe"),
    filter("Microsoft.WindowsTerminal_8wekyb3d8bbwe"),
    filter("C:\\Program Files\\Contoso\\app.exe"),
    filter("C:\\Program Files\\Contoso\\app.exe"),
    filter("SYSTEM"),
  ],
  bad: [
    filter('"C:\\Program Files\\Contoso\\app.exe"'),
    filter("Microsoft.WindowsTerminal_1.18.3181.0_x64__8wekyb3d8bbwe"),
    filter("app.exe"),
    filter("C:\\Program Files\\Contoso\\*.exe"),
    filter("System process"),
  ],

  check({ read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.TrafficFilter), "App/Id")) {
      const { Id } = at.TrafficFilter.at(index).App;
      const { says, meant } = appIdFault(text);
      const fits = meant !== null && Id.spec.scalar.codec.safeDecode(meant).success;
      report(Id, { message: says, fix: fits ? fix(`Write ${meant}`, set(Id, meant)) : [] });
    }
  },
});
