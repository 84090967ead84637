import { triggerAppId } from "../../../vocabulary/scalars/appId.ts";
import { inProfile } from "../../examples.ts";
import { type TriggerApp, mistakeIn, triggerAppsOf, triggerIdAt } from "../../facts/triggerApps.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { rewriteText } from "../../repairs/rewriteText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const ARGUMENTS = /(\.exe)\s+\S.*$/i;

export const trigAppQuotes = defineRule({
  id: "trig-app-quotes",
  severity: "error",
  title: "An app's path stands alone: no quotation marks, no arguments, no blanks around it",
  why: "The text is compared with the path of the file. Whatever else stands there makes it another text.",
  source: [sources.csp2020, sources.conclusion],
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
        <Id>"C:\\Contoso\\client.exe"</Id>
      </App>
    </AppTrigger>`,
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:\\Contoso\\client.exe -silent</Id>
      </App>
    </AppTrigger>`,
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:\\Contoso\\client.exe </Id>
      </App>
    </AppTrigger>`,
  ],

  check(look) {
    for (const app of triggerAppsOf(look)) {
      const surplus = surplusIn(app);
      if (surplus === null) continue;
      look.report(triggerIdAt(app.index), {
        severity: app.id === undefined ? "error" : "warning",
        message: `${surplus} beside the path.`,
        fix: fixesFor(app),
      });
    }
  },
});

function surplusIn(app: TriggerApp): string | null {
  if (mistakeIn(app) === "quotes") return "Quotation marks stand";
  if (app.id === undefined) return null;
  if (ARGUMENTS.test(app.id)) return "Arguments stand";
  return app.written.trim() === app.written ? null : "Blanks stand";
}

function fixesFor({ written, index, id }: TriggerApp): readonly Fix[] {
  const { path } = triggerIdAt(index);
  if (id !== undefined && !ARGUMENTS.test(id))
    return [
      safeFix(
        "Remove the blanks",
        rewriteText(path, /^\s+|\s+$/g, () => ""),
      ),
    ];
  const bare = written.replaceAll(/["']/g, "").trim();
  const file = bare.replace(ARGUMENTS, "$1");
  if (!triggerAppId.codec.safeDecode(file).success) return [];
  return [(bare === file ? safeFix : fix)(`Write ${file}`, replaceText(path, file))];
}
