import { suiteInUse } from "../../facts/suiteInUse.ts";
import { type Better, weakParts } from "../../repairs/strengthen.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

const BETTER: Better = {
  CipherTransformConstants: { DES: ["AES256", "AES128"], DES3: ["AES256", "AES128"] },
  EncryptionMethod: { DES: ["AES_GCM_256", "AES256"], DES3: ["AES_GCM_256", "AES256"] },
};

export const cryptoWeakCipher = defineRule({
  id: "crypto-weak-cipher",
  severity: "warning",
  security: true,
  title: "No obsolete cipher protects the connection",
  why: "DES can be broken with little effort, and 3DES has blocks so small that long connections leak. AES replaces both.",
  source: [sources.diffieHellman, sources.experience],
  covers: ["V25"],
  good: [
    suiteExample(),
    suiteExample({ CipherTransformConstants: "AES256", AuthenticationTransformConstants: "SHA256128" }),
  ],
  bad: [
    suiteExample({ EncryptionMethod: "DES3" }),
    suiteExample({ CipherTransformConstants: "DES", AuthenticationTransformConstants: "SHA256128" }),
  ],

  check({ profile, report }) {
    for (const { ref, value, fixes } of weakParts(suiteInUse(profile) ?? {}, BETTER))
      report(ref, { message: `${value} is an obsolete cipher.`, fix: fixes });
  },
});
