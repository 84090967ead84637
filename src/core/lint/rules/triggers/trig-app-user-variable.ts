import { inProfile } from "../../examples.ts";
import { triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const OF_THE_USER = /%(?:APPDATA|LOCALAPPDATA|USERPROFILE|HOMEPATH|TEMP|TMP)%/i;

export const trigAppUserVariable = defineRule({
  id: "trig-app-user-variable",
  severity: "warning",
  title: "An app's path uses no variable that differs from user to user",
  why: "A service of Windows may read the path, and finds its own folders under such a variable. Try it before relying on it.",
  source: [sources.experience],
  good: [
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
        <Id>%LOCALAPPDATA%\\Contoso\\client.exe</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const { id, index } of triggerAppsOf(look)) {
      const [variable] = id?.match(OF_THE_USER) ?? [];
      if (variable === undefined) continue;
      look.report(triggerIdAt(index), { message: `${variable} may stand for another folder than the user's.` });
    }
  },
});
