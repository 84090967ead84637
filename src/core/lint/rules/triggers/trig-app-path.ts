import { set } from "../../../profile/changes.ts";
import { triggerAppId } from "../../../vocabulary/scalars/appId.ts";
import { inProfile } from "../../examples.ts";
import { mistakeIn, triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { type Fix, fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigAppPath = defineRule({
  id: "trig-app-path",
  severity: "error",
  title: "An app is named by its full path, or by its package family name",
  why: "Windows compares the whole path of the file that runs. A file name alone, or part of a path, never matches.",
  source: [sources.csp2020, sources.autoTrigger],
  good: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:\\Windows\\System32\\mstsc.exe</Id>
      </App>
    </AppTrigger>`,
    inProfile`
    <AppTrigger>
      <App>
        <Id>%ProgramFiles%\\Contoso\\client.exe</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>mstsc.exe</Id>
      </App>
    </AppTrigger>`,
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:/Windows/System32/mstsc.exe</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const app of triggerAppsOf(look)) {
      if (mistakeIn(app) !== "path") continue;
      look.report(triggerIdAt(app.index), {
        message: `"${app.written.trim()}" is no full path such as C:\\… or %ProgramFiles%\\…`,
        fix: withBackslashes(app.index, app.written),
      });
    }
  },
});

function withBackslashes(index: number, written: string): readonly Fix[] {
  const path = written.trim().replaceAll("/", "\\");
  const isPath = path !== written.trim() && triggerAppId.codec.safeDecode(path).success;
  return isPath ? [fix(`Write ${path}`, set(triggerIdAt(index), path))] : [];
}
