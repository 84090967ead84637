import { suiteInUse } from "../../facts/suiteInUse.ts";
import { type Better, weakParts } from "../../repairs/strengthen.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

const BETTER: Better = { DHGroup: { None: ["Group14", "ECP384"] } };

export const cryptoDhNone = defineRule({
  id: "crypto-dh-none",
  severity: "warning",
  title: "The key exchange has a group",
  why: "IKEv2 cannot agree on keys without a Diffie-Hellman group, so a suite without one is not likely to connect.",
  source: [page("IKEv2, RFC 7296 (IETF)", "https://www.rfc-editor.org/rfc/rfc7296"), sources.csp, sources.ipsecCmdlet],
  disputed: "The CSP and the PowerShell command list None as a group; the standard of IKEv2 makes a group mandatory.",
  good: [suiteExample()],
  bad: [suiteExample({ DHGroup: "None" })],

  check({ profile, report }) {
    for (const { ref, fixes } of weakParts(suiteInUse(profile) ?? {}, BETTER))
      report(ref, { message: "IKEv2 needs a group for its key exchange, and none is chosen.", fix: fixes });
  },
});
