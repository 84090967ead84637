import { at } from "../../../profile/at.ts";
import { SUITE_NAMES } from "../../../profile/suites.ts";
import type { Spec } from "../../../vocabulary/spec.ts";
import { mayUseSuite } from "../../facts/suiteInUse.ts";
import { fix } from "../../finding.ts";
import { completeSuite } from "../../repairs/completeSuite.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoIncomplete = defineRule({
  id: "crypto-incomplete",
  severity: "error",
  security: true,
  title: "A cryptography suite has all six values",
  why:
    "Microsoft counts each of the six as required, and its command for the same settings refuses fewer. What is " +
    "missing is reported to end as a weak value such as DES. Suites without PfsGroup are known to connect.",
  source: [
    sources.csp,
    sources.ipsecCmdlet,
    sources.dpc,
    page("Suites without PfsGroup, seen in published profiles", null),
  ],
  covers: ["V25"],
  good: [suiteExample(), suiteExample({ DHGroup: null }, "SSTP")],
  bad: [suiteExample({ EncryptionMethod: null, DHGroup: null }), suiteExample({ PfsGroup: null })],

  check({ profile, read, report }) {
    const { CryptographySuite } = at.NativeProfile;
    // Where nothing uses the suite, another rule says so.
    if (profile.NativeProfile === undefined || !mayUseSuite(profile.NativeProfile)) return;
    const missing = SUITE_NAMES.filter((name) => !read<Spec>(CryptographySuite[name]).present);
    if (missing.length === 0 || missing.length === SUITE_NAMES.length) return;
    const needed = missing.filter((name) => name !== "PfsGroup");
    const names = new Intl.ListFormat("en-GB").format(missing);
    report(CryptographySuite, {
      severity: needed.length > 0 ? "error" : "warning",
      message: `${names} ${missing.length === 1 ? "is" : "are"} missing.`,
      fix: fix("Fill in what is missing", completeSuite(profile.NativeProfile.CryptographySuite ?? {}, missing)),
    });
  },
});
