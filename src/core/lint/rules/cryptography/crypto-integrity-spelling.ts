import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { unreadableParts } from "../../facts/unreadableParts.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoIntegritySpelling = defineRule({
  id: "crypto-integrity-spelling",
  severity: "error",
  title: "For the key exchange, SHA-1 is written SHA196",
  why: "SHA1 is what PowerShell calls it. A profile has another word for it, and better ones to choose from.",
  source: [sources.csp2020, sources.ipsecCmdlet],
  good: [suiteExample({ IntegrityCheckMethod: "SHA196" })],
  bad: [suiteExample({ IntegrityCheckMethod: "SHA1" })],

  check(look) {
    const { IntegrityCheckMethod } = at.NativeProfile.CryptographySuite;
    for (const { written, mistake } of unreadableParts(look)) {
      if (mistake.kind !== "sha1OfKeyExchange") continue;
      look.report(IntegrityCheckMethod, {
        message: `"${written}" is spelled SHA196 here; SHA256 is the better choice.`,
        fix: [
          fix("Write SHA256", set(IntegrityCheckMethod, "SHA256")),
          fix("Write SHA196", set(IntegrityCheckMethod, "SHA196")),
        ],
      });
    }
  },
});
