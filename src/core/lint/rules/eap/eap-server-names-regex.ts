import { serverNameKind } from "../../../certificates/serverNameKind.ts";
import { set } from "../../../profile/changes.ts";
import type { Severity } from "../../../profile/problems.ts";
import { expecting } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapServerNamesRegex = defineRule({
  id: "eap-server-names-regex",
  severity: "warning",
  title: "A name with an asterisk is written as a regular expression",
  why:
    "An asterisk makes Windows read the entry as a regular expression, where it repeats the character before it and a dot " +
    "stands for any character. Without an asterisk the entry is compared letter by letter.",
  source: [sources.eapNetworkAccess],
  disputed:
    "An older edition of Microsoft's page shows nps*.example.com as a pattern; the current one nps.*\\.example\\.com.",
  covers: ["EAP109", "EAP110"],
  alsoEapOnly: true,
  good: [
    expecting(String.raw`.*\.corp\.contoso\.com`),
    expecting(String.raw`nps.*\.contoso\.com`),
    expecting("nps.contoso.com"),
  ],
  bad: [expecting("*.corp.contoso.com"), expecting("nps.*.contoso.com"), expecting(String.raw`nps\.contoso\.com`)],

  check({ read, report }) {
    for (const { refs } of eapSlots(read).levels) {
      const names = read(refs.serverNames).value ?? [];
      for (const name of new Set(names)) {
        const misread = misreadingOf(name);
        if (misread === null) continue;
        const { meant, ...words } = misread;
        const mended = names.map((one) => (one === name ? meant : one));
        const write = meant === name ? [] : fix(`Write ${meant}`, set(refs.serverNames, mended));
        report(refs.serverNames, { ...words, fix: write });
      }
    }
  },
});

interface Misreading {
  readonly severity: Severity;
  readonly message: string;
  /** The name itself where nothing tells. */
  readonly meant: string;
}

/** A dot that stands for any character, and is not repeated. */
const LONE_DOT = /(?<!\\)\.(?![*+?{])/g;
const SIGNS = /[\\^$()[\]{}|+?]/;

function misreadingOf(name: string): Misreading | null {
  const { kind, meant } = serverNameKind(name);
  if (meant !== null)
    return {
      severity: "warning",
      message: `“${name}” looks like a wildcard, and is no regular expression for it.`,
      meant,
    };
  if (kind === "literal") return SIGNS.test(name) ? literal(name) : null;
  // In a set of characters a dot is just a dot.
  if (name.includes("[") || name.search(LONE_DOT) === -1) return null;
  return {
    severity: "advice",
    message: `In “${name}”, dots without a backslash stand for any character, so more names match than it seems.`,
    meant: name.replace(LONE_DOT, String.raw`\.`),
  };
}

function literal(name: string): Misreading {
  return {
    severity: "advice",
    message: `“${name}” has no asterisk, so Windows compares it letter by letter, signs included.`,
    meant: name.replaceAll(String.raw`\.`, "."),
  };
}
