import { at } from "../../../profile/at.ts";
import { unreadableParts } from "../../facts/unreadableParts.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoEncryptionmethodSpelling = defineRule({
  id: "crypto-encryptionmethod-spelling",
  severity: "error",
  security: true,
  title: "For the key exchange, AES-GCM is written AES_GCM_128 or AES_GCM_256",
  why: "PowerShell and the data cipher spell it GCMAES128. A profile with that spelling here was reported to end with DES.",
  source: [thread("richardhicks/aovpn", 15), sources.csp2020, sources.ipsecCmdlet],
  good: [suiteExample()],
  bad: [suiteExample({ EncryptionMethod: "GCMAES128" }), suiteExample({ EncryptionMethod: "aes-256-gcm" })],

  check(look) {
    const { EncryptionMethod } = at.NativeProfile.CryptographySuite;
    for (const { name, written, mistake } of unreadableParts(look)) {
      if (name !== "EncryptionMethod" || mistake.kind !== "otherGcm") continue;
      look.report(EncryptionMethod, {
        message: `"${written}" is spelled ${mistake.meant} here.`,
        fix: safeFix(`Write ${mistake.meant}`, replaceText(EncryptionMethod.path, mistake.meant)),
      });
    }
  },
});
