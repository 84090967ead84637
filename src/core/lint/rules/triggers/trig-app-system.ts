import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigAppSystem = defineRule({
  id: "trig-app-system",
  severity: "warning",
  title: "SYSTEM stands in traffic filters only",
  why: "It stands for traffic of Windows itself, and nothing starts there that could trigger a connection.",
  source: [sources.csp2020, sources.csp],
  disputed:
    "Microsoft lists SYSTEM for traffic filters only. That it does nothing as a trigger is concluded, not documented.",
  good: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:\\Windows\\System32\\mstsc.exe</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>SYSTEM</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const { id, index } of triggerAppsOf(look))
      if (id === "SYSTEM")
        look.report(triggerIdAt(index), {
          message: "SYSTEM is no app that somebody opens.",
          fix: fix("Remove this trigger", { kind: "remove", ref: at.AppTrigger, indexes: [index] }),
        });
  },
});
