import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { unreadableParts } from "../../facts/unreadableParts.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoGcm192Ike = defineRule({
  id: "crypto-gcm192-ike",
  severity: "error",
  title: "The key exchange uses AES-GCM with 128 or 256 bits",
  why: "Microsoft Graph lists AES-GCM with 192 bits too. The CSP does not, and in tests Windows did not take it.",
  source: [sources.csp, sources.dpc],
  good: [
    suiteExample(),
    suiteExample({ CipherTransformConstants: "GCMAES192", AuthenticationTransformConstants: "GCMAES192" }),
  ],
  bad: [suiteExample({ EncryptionMethod: "AES_GCM_192" })],

  check(look) {
    const { EncryptionMethod } = at.NativeProfile.CryptographySuite;
    if (!unreadableParts(look).some(({ mistake }) => mistake.kind === "gcm192OfKeyExchange")) return;
    look.report(EncryptionMethod, {
      message: "Windows has no AES-GCM with 192 bits for the key exchange.",
      fix: [
        fix("Write AES_GCM_256", set(EncryptionMethod, "AES_GCM_256")),
        fix("Write AES_GCM_128", set(EncryptionMethod, "AES_GCM_128")),
      ],
    });
  },
});
