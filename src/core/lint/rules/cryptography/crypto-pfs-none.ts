import { suiteInUse } from "../../facts/suiteInUse.ts";
import { type Better, weakParts } from "../../repairs/strengthen.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

const BETTER: Better = { PfsGroup: { None: ["ECP256", "PFS2048"] } };

export const cryptoPfsNone = defineRule({
  id: "crypto-pfs-none",
  severity: "advice",
  security: true,
  title: "Keys for the data are agreed on anew",
  why: "Without forward secrecy, whoever gets the key of the key exchange can read the data of the whole session.",
  source: [sources.hicksUser, sources.experience],
  good: [suiteExample()],
  bad: [suiteExample({ PfsGroup: "None" })],

  check({ profile, report }) {
    for (const { ref, fixes } of weakParts(suiteInUse(profile) ?? {}, BETTER))
      report(ref, { message: "There is no forward secrecy: all data keys come from one secret.", fix: fixes });
  },
});
