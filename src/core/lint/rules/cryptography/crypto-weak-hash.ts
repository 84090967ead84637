import { suiteInUse } from "../../facts/suiteInUse.ts";
import { type Better, weakParts } from "../../repairs/strengthen.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

const BETTER: Better = {
  AuthenticationTransformConstants: { MD596: ["SHA256128"], SHA196: ["SHA256128"] },
  IntegrityCheckMethod: { MD5: ["SHA256", "SHA384"], SHA196: ["SHA256", "SHA384"] },
};

const CBC = { CipherTransformConstants: "AES256", AuthenticationTransformConstants: "SHA256128" };

export const cryptoWeakHash = defineRule({
  id: "crypto-weak-hash",
  severity: "warning",
  security: true,
  title: "No obsolete hash protects the connection against change",
  why: "MD5 and SHA-1 are no longer recommended anywhere, and many security baselines forbid them. SHA-256 costs hardly more.",
  source: [sources.diffieHellman, sources.experience],
  covers: ["V25"],
  good: [suiteExample(), suiteExample(CBC)],
  bad: [
    suiteExample({ IntegrityCheckMethod: "SHA196" }),
    suiteExample({ ...CBC, AuthenticationTransformConstants: "MD596" }),
  ],

  check({ profile, report }) {
    for (const { ref, value, fixes } of weakParts(suiteInUse(profile) ?? {}, BETTER))
      report(ref, { message: `${value} is an obsolete hash.`, fix: fixes });
  },
});
