import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { withoutBlanks } from "../../facts/listBlanks.ts";
import { type ServerEntry, entriesOf, writeEntries } from "../../facts/serverText.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const { Servers } = at.NativeProfile;

export const serversWhitespace = defineRule({
  id: "servers-whitespace",
  severity: "error",
  title: "No blanks stand in and around servers",
  why: "A name with a blank is no name that DNS knows, and tools cut blanks off because Windows keeps them in some lists.",
  source: [sources.dpc, sources.conclusion],
  covers: ["V30"],
  good: [
    inNative`<Servers>vpn1.contoso.com,vpn2.contoso.com</Servers>`,
    inNative`<Servers>vpn.contoso.com</Servers>`,
    inNative`<Servers>vpn.contoso.com;Main office</Servers>`,
  ],
  bad: [
    inNative`<Servers>vpn1.contoso.com, vpn2.contoso.com</Servers>`,
    inNative`<Servers>vpn. contoso.com</Servers>`,
    inNative`<Servers>vpn1.contoso.com vpn2.contoso.com</Servers>`,
  ],

  check({ read, report }) {
    const reading = read(Servers);
    const mended = withoutBlanks(reading, trimParts);
    if (mended !== null)
      report(Servers, {
        severity: "warning",
        message: "Blanks stand around the servers; write them without.",
        fix: safeFix("Remove the blanks", replaceText(Servers.path, mended)),
      });
    for (const { text } of reading.undecodable) reportInside(text, report);
  },
});

function trimParts(entry: string): string {
  const parts = entry.split(";");
  return parts.map((part) => part.trim()).join(";");
}

function reportInside(text: string, report: Look["report"]): void {
  const entries = entriesOf(text);
  const torn = entries.find(({ host }) => /\s/.test(host));
  if (torn === undefined) return;
  report(Servers, { message: `"${torn.host}" has a blank inside.`, fix: joined(entries, torn.host) });
}

/** Whole names beside each other were meant as a list; parts of names were meant as one. */
function joined(entries: readonly ServerEntry[], torn: string): Fix {
  const areNames = torn.split(/\s+/).every((part) => /^[^.\s].*\.[^.\s]+$/.test(part));
  const between = areNames ? "," : "";
  const mended = entries.map((entry) => ({ ...entry, host: entry.host.replaceAll(/\s+/g, between) }));
  return fix(
    areNames ? "Write commas between the names" : "Remove the blank",
    replaceText(Servers.path, writeEntries(mended)),
  );
}
