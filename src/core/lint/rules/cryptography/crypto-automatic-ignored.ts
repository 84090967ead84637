import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { fix } from "../../finding.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoAutomaticIgnored = defineRule({
  id: "crypto-automatic-ignored",
  severity: "warning",
  title: "A cryptography suite goes with a protocol chosen by name",
  why:
    "With Automatic, Windows has been reported since 2019 to ignore the suite or to store other values, such as DES. IKEv2 " +
    "then fails with error 13868 or 800, and the connection falls back. Microsoft is said to know and not to mend it.",
  disputed:
    "The reports are from 2019 to 2022, and nothing newer was found; a community profile kept for current Windows has both.",
  source: [
    thread("richardhicks/aovpn", 15),
    thread("MicrosoftDocs/windowsserverdocs", 2765),
    sources.hicksBlog,
    sources.hicksUser,
    sources.dpc,
  ],
  good: [suiteExample()],
  bad: [{ xml: suiteExample({}, "Automatic"), alongside: ["proto-automatic-order", "proto-automatic-legacy"] }],

  check({ profile, report }) {
    const { NativeProtocolType, CryptographySuite } = profile.NativeProfile ?? {};
    if (NativeProtocolType !== "Automatic" || Object.keys(CryptographySuite ?? {}).length === 0) return;
    report(at.NativeProfile.CryptographySuite, {
      message: "The protocol is Automatic, and Windows is reported not to apply the suite then.",
      fix: [fix("Use IKEv2", onlyIkev2()), fix("Remove the suite", set(at.NativeProfile.CryptographySuite, undefined))],
    });
  },
});
