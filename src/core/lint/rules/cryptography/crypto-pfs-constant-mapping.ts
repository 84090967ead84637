import { at } from "../../../profile/at.ts";
import { appliedSuite } from "../../facts/suiteInUse.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoPfsConstantMapping = defineRule({
  id: "crypto-pfs-constant-mapping",
  severity: "advice",
  title: "Where the two groups are of different kinds, the gateway has the same pair",
  why: "A common baseline agrees on keys in a group of numbers and renews them on an elliptic curve. That works when both ends do.",
  source: [sources.hicksUser],
  good: [
    suiteExample({ PfsGroup: "PFS2048" }),
    suiteExample({ DHGroup: "ECP256" }),
    suiteExample({ PfsGroup: "PFSMM" }),
  ],
  bad: [suiteExample({ DHGroup: "Group14", PfsGroup: "ECP256" })],

  check({ profile, report }) {
    const { DHGroup, PfsGroup } = appliedSuite(profile) ?? {};
    const kinds = [DHGroup, PfsGroup].map((group) => (group === undefined ? null : kindOf(group)));
    if (kinds[0] === kinds[1] || kinds.includes(null)) return;
    report(at.NativeProfile.CryptographySuite.PfsGroup, {
      message: `${DHGroup} and ${PfsGroup} are of different kinds. Check that the gateway has both, each in its place.`,
    });
  },
});

function kindOf(group: string): "curve" | "numbers" | null {
  if (group === "None" || group === "PFSMM") return null;
  return group.startsWith("ECP") ? "curve" : "numbers";
}
