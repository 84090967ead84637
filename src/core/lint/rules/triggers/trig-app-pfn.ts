import { set } from "../../../profile/changes.ts";
import { triggerAppId } from "../../../vocabulary/scalars/appId.ts";
import { inProfile } from "../../examples.ts";
import { mistakeIn, triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { type Fix, fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

/** Name_Version_Architecture_ResourceId_PublisherId. */
const FULL_NAME = /^([A-Za-z0-9.-]+)_[0-9.]+_[A-Za-z0-9]*_[^_]*_([A-Za-z0-9]{13})$/;
/** The family name and the app in the package. */
const USER_MODEL_ID = /^([A-Za-z0-9.-]+_[A-Za-z0-9]{13})!.+$/;

export const trigAppPfn = defineRule({
  id: "trig-app-pfn",
  severity: "error",
  title: "A store app is named by its package family name",
  why: "The family name is the name and the publisher's 13 characters. A full package name holds a version besides, and does not match.",
  source: [sources.intuneVpn, sources.csp2020],
  good: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>Contoso.Client_8wekyb3d8bbwe</Id>
      </App>
    </AppTrigger>`,
    inProfile`
    <AppTrigger>
      <App>
        <Id>Contoso.Client_8wekyb3d8bbwe</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    inProfile`
    <AppTrigger>
      <App>
        <Id>Contoso.Client_1.4.0.0_x64__8wekyb3d8bbwe</Id>
      </App>
    </AppTrigger>`,
    inProfile`
    <AppTrigger>
      <App>
        <Id>Contoso.Client_8wekyb3d8bbwe!App</Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const app of triggerAppsOf(look)) {
      if (mistakeIn(app) !== "package") continue;
      look.report(triggerIdAt(app.index), {
        message: `"${app.written.trim()}" is no package family name, as in Name_13characters.`,
        fix: familyName(app.index, app.written.trim()),
      });
    }
  },
});

function familyName(index: number, written: string): readonly Fix[] {
  const [, name, publisher] = FULL_NAME.exec(written) ?? [];
  const [, fromModelId] = USER_MODEL_ID.exec(written) ?? [];
  const family = name === undefined ? fromModelId : `${name}_${publisher}`;
  const isValid = family !== undefined && triggerAppId.codec.safeDecode(family).success;
  return isValid ? [fix(`Write ${family}`, set(triggerIdAt(index), family))] : [];
}
