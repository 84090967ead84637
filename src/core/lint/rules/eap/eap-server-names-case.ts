import { serverNameKind } from "../../../certificates/serverNameKind.ts";
import { type Change, set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { expecting } from "../../eapExamples.ts";
import { type TrustLevel, eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const eapServerNamesCase = defineRule({
  id: "eap-server-names-case",
  severity: "warning",
  title: "For Windows 11 21H2, names of servers are written as in their certificates, letter case included",
  why:
    "The first release of Windows 11 tells upper from lower case when it compares names of servers, and ends the " +
    "connection with error 853 when they differ. Releases before and after it do not.",
  source: [
    sources.eapWindows11,
    page("Articles about error 853 (Richard Hicks)", "https://directaccess.richardhicks.com/tag/853/"),
  ],
  windows: { from: "11 21H2", to: "11 21H2" },
  context: ["oldestWindows"],
  covers: ["EAP108"],
  alsoEapOnly: true,
  good: [{ xml: expecting("nps1.contoso.com"), context: { oldestWindows: "11 21H2" } }, expecting("nps1.contoso.com")],
  bad: [{ xml: expecting("NPS1.contoso.com"), context: { oldestWindows: "11 21H2" } }, expecting("NPS1.contoso.com")],

  check({ read, ask, report }) {
    for (const { refs, verifies } of eapSlots(read).levels) {
      const names = (read(refs.serverNames).value ?? []).filter(hasCapitals);
      if (!verifies || names.length === 0) continue;
      report(refs.serverNames, {
        severity: ask("oldestWindows") === "11 21H2" ? "warning" : "advice",
        message: `${listed(names)}: Windows 11 21H2 finds ${names.length === 1 ? "it" : "them"} only in a certificate with the same capitals.`,
        fix: fix("Write names in lower case", inLowerCase(refs, read(refs.serverNames).value ?? [])),
      });
    }
  },
});

/** Capitals of a regular expression may be part of its signs, such as \S. */
function hasCapitals(name: string): boolean {
  return serverNameKind(name).kind === "literal" && name !== name.toLowerCase();
}

function inLowerCase({ serverNames }: TrustLevel["refs"], names: readonly string[]): Change {
  return set(
    serverNames,
    names.map((name) => (hasCapitals(name) ? name.toLowerCase() : name)),
  );
}
