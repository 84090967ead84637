import { at } from "../../../profile/at.ts";
import { appliedSuite } from "../../facts/suiteInUse.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoServerMustMatch = defineRule({
  id: "crypto-server-must-match",
  severity: "advice",
  title: "The gateway offers the same suite",
  why: "Client and gateway have to agree on all of it, or the connection ends with error 13868 (policy match error).",
  source: [sources.hicksBlog, sources.diffieHellman, sources.intuneVpn],
  context: ["gateway"],
  good: [suiteExample({}, "SSTP"), { xml: suiteExample({}, "SSTP"), context: { gateway: "rras" } }],
  bad: [suiteExample(), { xml: suiteExample(), context: { gateway: "rras" } }],

  check({ profile, context, report }) {
    if (Object.keys(appliedSuite(profile) ?? {}).length === 0) return;
    const how =
      context.gateway === "rras"
        ? "On the server, Set-VpnServerConfiguration -CustomPolicy sets it."
        : "Set the same six values there.";
    report(at.NativeProfile.CryptographySuite, { message: `The gateway has to offer exactly this suite. ${how}` });
  },
});
