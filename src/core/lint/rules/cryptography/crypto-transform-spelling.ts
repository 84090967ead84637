import { at } from "../../../profile/at.ts";
import { unreadableParts } from "../../facts/unreadableParts.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoTransformSpelling = defineRule({
  id: "crypto-transform-spelling",
  severity: "error",
  title: "For the data, AES-GCM is written GCMAES128, GCMAES192 or GCMAES256",
  why: "The key exchange spells the same cipher AES_GCM_128. Windows does not know that word, nor a mistyped one, here.",
  source: [sources.csp2020, thread("richardhicks/aovpn", 15)],
  good: [suiteExample()],
  bad: [
    suiteExample({ CipherTransformConstants: "AES_GCM_128" }),
    suiteExample({ AuthenticationTransformConstants: "GSMAES128" }),
  ],

  check(look) {
    for (const { name, written, mistake } of unreadableParts(look)) {
      if (name === "EncryptionMethod" || mistake.kind !== "otherGcm") continue;
      const ref = at.NativeProfile.CryptographySuite[name];
      look.report(ref, {
        message: `"${written}" is spelled ${mistake.meant} here.`,
        fix: safeFix(`Write ${mistake.meant}`, replaceText(ref.path, mistake.meant)),
      });
    }
  },
});
