import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const RETIRED = /\\iexplore\.exe$|^Microsoft\.MicrosoftEdge_8wekyb3d8bbwe$/i;
const EDGE = "%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe";

export const trigAppRetired = defineRule({
  id: "trig-app-retired",
  severity: "advice",
  title: "An app that starts the connection is still in use",
  why: "Published samples name Internet Explorer and the first Microsoft Edge, which Windows no longer has. Today's Edge is a program with a path.",
  source: [sources.profileOptions, sources.experience],
  good: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>${EDGE}</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>Microsoft.MicrosoftEdge_8wekyb3d8bbwe</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const { id, index } of triggerAppsOf(look)) {
      if (id === undefined || !RETIRED.test(id)) continue;
      look.report(triggerIdAt(index), {
        message: "This browser is retired; nobody opens it any more.",
        fix: [
          fix("Name today's Microsoft Edge", set(triggerIdAt(index), EDGE)),
          fix("Remove this trigger", { kind: "remove", ref: at.AppTrigger, indexes: [index] }),
        ],
      });
    }
  },
});
