import { set } from "../../../profile/changes.ts";
import { inMschapv2 } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapWinlogonUnsaid = defineRule({
  id: "eap-winlogon-unsaid",
  severity: "warning",
  title: "EAP-MSCHAP v2 says whose password it takes",
  why: "The schema's default for UseWinLogonCredentials is true: what looks like a question to the user tries the Windows sign-in.",
  source: [sources.eapSchemas, sources.eapNetworkAccess],
  covers: ["EAP303"],
  alsoEapOnly: true,
  good: [inMschapv2`<UseWinLogonCredentials>false</UseWinLogonCredentials>`],
  bad: [inMschapv2``],

  check({ read, report }) {
    for (const { kind, slot, title } of eapSlots(read).credentials) {
      const { UseWinLogonCredentials } = slot.mschapv2;
      if (kind !== "mschapv2" || read(UseWinLogonCredentials).present) continue;
      report(UseWinLogonCredentials, {
        message: `Nothing is said for ${title}, so name and password of the Windows sign-in are tried.`,
        fix: [
          fix("Ask the user", set(UseWinLogonCredentials, false)),
          fix("Take those of the Windows sign-in", set(UseWinLogonCredentials, true)),
        ],
      });
    }
  },
});
