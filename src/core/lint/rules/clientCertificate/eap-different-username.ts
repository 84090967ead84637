import { set } from "../../../profile/changes.ts";
import { inTls } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapDifferentUsername = defineRule({
  id: "eap-different-username",
  severity: "warning",
  title: "The user name comes from the certificate",
  why:
    "A profile has no place for another user name. With DifferentUsername the user is asked for it, and a connection that " +
    "starts by itself waits.",
  source: [sources.eapNetworkAccess, sources.experience],
  covers: ["EAP211"],
  alsoEapOnly: true,
  good: [inTls`<DifferentUsername>false</DifferentUsername>`],
  bad: [inTls`<DifferentUsername>true</DifferentUsername>`],

  check({ read, report }) {
    for (const { tls } of eapSlots(read).tls) {
      if (read(tls.DifferentUsername).value !== true) continue;
      report(tls.DifferentUsername, {
        message: "The user has to type a name when the connection starts.",
        fix: fix("Use the name in the certificate", set(tls.DifferentUsername, false)),
      });
    }
  },
});
