import { inProfile } from "../../examples.ts";
import { mistakeIn, triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigAppWildcard = defineRule({
  id: "trig-app-wildcard",
  severity: "error",
  title: "An app's path is written without placeholders",
  why: "Windows takes the path letter by letter: an asterisk or a question mark matches nothing.",
  source: [sources.dpcHelp],
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
        <Id>C:\\Contoso\\*.exe</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const app of triggerAppsOf(look))
      if (mistakeIn(app) === "wildcard")
        look.report(triggerIdAt(app.index), {
          message: `"${app.written.trim()}" has a placeholder; each app needs a trigger with its own path.`,
        });
  },
});
