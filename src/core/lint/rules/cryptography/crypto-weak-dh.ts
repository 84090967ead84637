import { suiteInUse } from "../../facts/suiteInUse.ts";
import { type Better, weakParts } from "../../repairs/strengthen.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

const BETTER: Better = {
  DHGroup: { Group1: ["Group14", "ECP384"], Group2: ["Group14", "ECP384"] },
  PfsGroup: { PFS1: ["ECP256", "PFS2048"], PFS2: ["ECP256", "PFS2048"] },
};

export const cryptoWeakDh = defineRule({
  id: "crypto-weak-dh",
  severity: "warning",
  security: true,
  title: "Keys are agreed on in a group of 2048 bits or on an elliptic curve",
  why: "Groups of 768 and 1024 bits are within reach of those who can pay for it. Microsoft calls group 2 not secure.",
  source: [
    sources.diffieHellman,
    page("Algorithms for IKEv2, RFC 8247 (IETF)", "https://www.rfc-editor.org/rfc/rfc8247"),
  ],
  covers: ["V25"],
  good: [suiteExample()],
  bad: [suiteExample({ DHGroup: "Group2" }), suiteExample({ PfsGroup: "PFS2" })],

  check({ profile, report }) {
    for (const { ref, value, fixes } of weakParts(suiteInUse(profile) ?? {}, BETTER))
      report(ref, { message: `${value} is too small a group to be safe.`, fix: fixes });
  },
});
