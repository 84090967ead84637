import { at } from "../../../profile/at.ts";
import { groupBitsOf, keyBitsOf } from "../../facts/strengths.ts";
import { appliedSuite } from "../../facts/suiteInUse.ts";
import { fix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoUnbalanced = defineRule({
  id: "crypto-unbalanced",
  severity: "advice",
  title: "Cipher and group are about equally strong",
  why: "The weaker of the two decides. A longer key behind a smaller group costs time and gains little, and the reverse too.",
  source: [sources.experience],
  good: [
    suiteExample(),
    suiteExample({
      CipherTransformConstants: "GCMAES256",
      AuthenticationTransformConstants: "GCMAES256",
      PfsGroup: "ECP384",
    }),
    suiteExample({ EncryptionMethod: "AES_GCM_256", DHGroup: "ECP384" }),
  ],
  bad: [
    suiteExample({ EncryptionMethod: "AES_GCM_256" }),
    suiteExample({ CipherTransformConstants: "GCMAES256", AuthenticationTransformConstants: "GCMAES256" }),
    suiteExample({ DHGroup: "ECP384" }),
  ],

  check({ profile, report }) {
    const suite = appliedSuite(profile) ?? {};
    const { DHGroup, PfsGroup } = at.NativeProfile.CryptographySuite;
    const pairs = [
      { ref: DHGroup, cipher: suite.EncryptionMethod, group: suite.DHGroup, smaller: "Group14" },
      { ref: PfsGroup, cipher: suite.CipherTransformConstants, group: suite.PfsGroup, smaller: "ECP256" },
    ];
    for (const { ref, cipher, group, smaller } of pairs) {
      const fitting = fittingGroup(keyBitsOf(cipher), groupBitsOf(group), smaller);
      if (fitting === null) continue;
      report(ref, {
        message: `${cipher} and ${group} are not equally strong; the weaker one decides.`,
        fix: fix(`Write ${fitting}`, replaceText(ref.path, fitting)),
      });
    }
  },
});

/** The group that goes with a cipher, where another one stands; null where they go together. */
function fittingGroup(key: number | null, group: number | null, smaller: string): string | null {
  if (key === 256 && group !== null && group < 192) return "ECP384";
  return key === 128 && group === 192 ? smaller : null;
}
