import { expecting } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapServerNamesSeparator = defineRule({
  id: "eap-server-names-separator",
  severity: "warning",
  title: "Names of servers are separated by semicolons alone",
  why:
    "Windows cuts the list at semicolons. Commas, blanks and empty entries become part of a name, which then matches no " +
    "certificate, or have an effect that nobody describes.",
  source: [sources.eapNetworkAccess, sources.dpc, sources.conclusion],
  covers: ["EAP107"],
  alsoEapOnly: true,
  good: [expecting("nps1.contoso.com;nps2.contoso.com")],
  bad: [
    expecting("nps1.contoso.com,nps2.contoso.com"),
    expecting("nps1.contoso.com nps2.contoso.com"),
    expecting("nps1.contoso.com; nps2.contoso.com;"),
  ],

  check({ read, report }) {
    for (const { refs, title } of eapSlots(read).levels) {
      const { text } = read(refs.serverNames);
      const entries = (text ?? "").split(";").flatMap(namesIn);
      const mended = entries.join(";");
      if (text === null || mended === "" || mended === text) continue;
      report(refs.serverNames, {
        message: messageFor(text, title),
        fix: safeFix(`Write ${mended}`, replaceText(refs.serverNames.path, mended)),
      });
    }
  },
});

/** What was meant by what stands between two semicolons: several names only where each of them reads like one. */
function namesIn(entry: string): readonly string[] {
  const trimmed = entry.trim();
  const parts = trimmed.split(/[,\s]+/).filter((part) => part !== "");
  return parts.every((part) => /^[\w.*-]*[a-z][\w.*-]*$/i.test(part)) ? parts : [trimmed];
}

function messageFor(text: string, title: string): string {
  return /[^\s;][,\s]+[^\s;]/.test(text)
    ? `Commas or blanks separate the names in ${title}; Windows expects semicolons.`
    : `Blanks or empty entries stand in the list of names in ${title}.`;
}
