import { inProfile } from "../../examples.ts";
import { triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

/** A folder such as "app-1.2.3" or "102.0.5005.63", or where Windows keeps store apps by version. */
const VERSION_FOLDER = /\\(?:[^\\]*[-_ ])?v?\d+(?:\.\d+){1,3}\\|\\WindowsApps\\/i;

export const trigAppVersionedPath = defineRule({
  id: "trig-app-versioned-path",
  severity: "advice",
  title: "An app's path outlives the next update",
  why: "The path has to match. When an update puts the program into a folder of another name, nothing starts the connection any more.",
  source: [sources.autoTrigger, sources.conclusion],
  good: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:\\Contoso\\client.exe</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:\\Contoso\\app-1.2.3\\client.exe</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const { id, index } of triggerAppsOf(look))
      if (id !== undefined && VERSION_FOLDER.test(id))
        look.report(triggerIdAt(index), { message: "A folder in this path is likely to be renamed by an update." });
  },
});
