import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { programOf } from "../../facts/appPaths.ts";
import { filtersOf } from "../../facts/filters.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (app: string) => inProfile`
  <TrafficFilter>
    <App>
      <Id>${app}</Id>
    </App>
  </TrafficFilter>`;

export const tfAppScript = defineRule({
  id: "tf-app-script",
  severity: "advice",
  security: true,
  title: "A filter names a program, not one that runs whatever it is given",
  why: "Shells, script hosts and service hosts run other people's code. A filter for one of them lets all of it through.",
  source: [sources.experience],
  good: [filter("C:\\Program Files\\Contoso\\app.exe")],
  bad: [filter("C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe")],

  check(look) {
    for (const { index, app } of filtersOf(look)) {
      const program = app === undefined ? undefined : programOf(app);
      if (program === undefined || !HOSTS.has(program)) continue;
      look.report(at.TrafficFilter.at(index).App.Id, {
        message: `${program} runs code of many kinds, and filter ${index + 1} allows all of it.`,
      });
    }
  },
});

const HOSTS: ReadonlySet<string> = new Set([
  "cmd.exe",
  "cscript.exe",
  "dllhost.exe",
  "java.exe",
  "javaw.exe",
  "mshta.exe",
  "node.exe",
  "powershell.exe",
  "pwsh.exe",
  "python.exe",
  "pythonw.exe",
  "rundll32.exe",
  "svchost.exe",
  "wscript.exe",
]);
