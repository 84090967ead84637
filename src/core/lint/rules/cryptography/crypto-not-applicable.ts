import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { mayUseSuite } from "../../facts/suiteInUse.ts";
import { inWords, protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoNotApplicable = defineRule({
  id: "crypto-not-applicable",
  severity: "warning",
  title: "A cryptography suite stands only where IKEv2 or L2TP may be used",
  why: "The six values are those of IPsec. SSTP and PPTP have no use for them, so they protect nothing.",
  source: [sources.ipsecCmdlet, sources.dpc],
  covers: ["V25"],
  good: [suiteExample()],
  bad: [
    suiteExample({}, "SSTP"),
    suiteExample({}, "SSTP").replace("<CryptographySuite>", "<!-- as on the gateway -->\n    <CryptographySuite>"),
  ],

  check({ profile: { NativeProfile = {} }, report }) {
    const { CryptographySuite = {} } = NativeProfile;
    if (Object.keys(CryptographySuite).length === 0 || mayUseSuite(NativeProfile)) return;
    const protocols = protocolsOf(NativeProfile);
    if (protocols.length === 0) return;
    report(at.NativeProfile.CryptographySuite, {
      message: `The connection uses ${inWords(protocols)}, and only IKEv2 and L2TP use the suite.`,
      fix: fix("Remove the suite", set(at.NativeProfile.CryptographySuite, undefined)),
    });
  },
});
