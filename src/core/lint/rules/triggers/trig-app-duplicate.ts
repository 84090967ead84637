import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigAppDuplicate = defineRule({
  id: "trig-app-duplicate",
  severity: "advice",
  title: "Each app is named once",
  why: "One trigger for an app is enough; a second one says nothing more.",
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
        <Id>C:\\Contoso\\client.exe</Id>
      </App>
    </AppTrigger>
    <AppTrigger>
      <App>
        <Id>C:\\Contoso\\CLIENT.exe</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    const first = new Map<string, number>();
    for (const { id, index } of triggerAppsOf(look)) {
      if (id === undefined) continue;
      const before = first.get(id.toLowerCase());
      if (before === undefined) first.set(id.toLowerCase(), index);
      else
        look.report(triggerIdAt(index), {
          message: `The same app stands in row ${before + 1}.`,
          fix: safeFix("Remove this row", { kind: "remove", ref: at.AppTrigger, indexes: [index] }),
        });
    }
  },
});
