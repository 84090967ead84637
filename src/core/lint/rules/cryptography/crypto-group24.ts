import { suiteInUse } from "../../facts/suiteInUse.ts";
import { type Better, weakParts } from "../../repairs/strengthen.ts";
import { defineRule } from "../../rule.ts";
import { page } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

const BETTER: Better = {
  DHGroup: { Group24: ["Group14", "ECP384"] },
  PfsGroup: { PFS24: ["ECP256", "PFS2048"] },
};

export const cryptoGroup24 = defineRule({
  id: "crypto-group24",
  severity: "warning",
  security: true,
  title: "Group 24 is not used",
  why: "The IETF advises against group 24 in IKEv2: its small subgroups make it weaker than its 2048 bits promise.",
  source: [page("Algorithms for IKEv2, RFC 8247 (IETF)", "https://www.rfc-editor.org/rfc/rfc8247")],
  good: [suiteExample()],
  bad: [suiteExample({ DHGroup: "Group24" }), suiteExample({ PfsGroup: "PFS24" })],

  check({ profile, report }) {
    for (const { ref, value, fixes } of weakParts(suiteInUse(profile) ?? {}, BETTER))
      report(ref, { message: `The IETF advises against ${value}.`, fix: fixes });
  },
});
