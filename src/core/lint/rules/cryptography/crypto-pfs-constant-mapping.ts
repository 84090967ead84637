import { at } from "../../../profile/at.ts";
import { keyBitsOf } from "../../facts/strengths.ts";
import { appliedSuite } from "../../facts/suiteInUse.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoPfsConstantMapping = defineRule({
  id: "crypto-pfs-constant-mapping",
  severity: "advice",
  title: "Where the two groups are of different kinds, the gateway has the same pair",
  why:
    "Common baselines agree on keys in a group of numbers and renew them on an elliptic curve. The reverse is rare, and " +
    "works when both ends have the same pair.",
  source: [sources.hicksUser],
  good: [
    suiteExample({ PfsGroup: "PFS2048" }),
    suiteExample({ DHGroup: "ECP256" }),
    suiteExample({ PfsGroup: "PFSMM" }),
    suiteExample({ DHGroup: "Group14", PfsGroup: "ECP256" }),
    suiteExample({
      DHGroup: "Group14",
      CipherTransformConstants: "GCMAES256",
      AuthenticationTransformConstants: "GCMAES256",
      PfsGroup: "ECP384",
    }),
    suiteExample({ EncryptionMethod: "AES256", DHGroup: "ECP384", PfsGroup: "PFS2048" }),
  ],
  bad: [suiteExample({ DHGroup: "ECP256", PfsGroup: "PFS2048" })],

  check({ profile, report }) {
    const { EncryptionMethod, DHGroup, PfsGroup } = appliedSuite(profile) ?? {};
    if (kindOf(DHGroup) !== "curve" || kindOf(PfsGroup) !== "numbers") return;
    // No group of numbers goes with a key of this length: see crypto-unbalanced.
    if (keyBitsOf(EncryptionMethod) === 256) return;
    report(at.NativeProfile.CryptographySuite.PfsGroup, {
      message: `${DHGroup} and ${PfsGroup} are of different kinds. Check that the gateway has both, each in its place.`,
    });
  },
});

function kindOf(group: string | undefined): "curve" | "numbers" | null {
  if (group === undefined || group === "None" || group === "PFSMM") return null;
  return group.startsWith("ECP") ? "curve" : "numbers";
}
