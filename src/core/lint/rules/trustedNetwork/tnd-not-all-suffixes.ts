import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { networkKey } from "../../facts/networkNames.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page } from "../../sources.ts";

export const tndNotAllSuffixes = defineRule({
  id: "tnd-not-all-suffixes",
  severity: "advice",
  title: "Each network of the office is trusted",
  why: "Where networks of the office have suffixes of their own, each name has to be listed; on any other the VPN connects.",
  source: [
    page(
      "Always On VPN and trusted network detection (Richard Hicks)",
      "https://directaccess.richardhicks.com/2020/03/24/always-on-vpn-trusted-network-detection/",
    ),
  ],
  good: [
    inProfile`
    <DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>
    <TrustedNetworkDetection>corp.contoso.com,lab.contoso.com</TrustedNetworkDetection>`,
    inProfile`
    <DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>
    <TrustedNetworkDetection>Contoso head office</TrustedNetworkDetection>`,
  ],
  bad: [
    inProfile`
    <DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
  ],

  check({ profile, report }) {
    const names = profile.TrustedNetworkDetection ?? [];
    const trusted = new Set(names.map(networkKey));
    const suffixes = profile.DnsSuffix ?? [];
    const missing = suffixes.filter((suffix) => !trusted.has(networkKey(suffix)));
    if (missing.length === 0 || missing.length === suffixes.length) return;
    report(at.TrustedNetworkDetection, {
      message: `Not trusted, though a DNS suffix: ${listed(missing)}. Add each that is the name of an office network.`,
      fix: fix(
        `Add ${listed(missing)}`,
        set(at.TrustedNetworkDetection, [...names, ...missing.map((name) => name.replace(/^\./, ""))]),
      ),
    });
  },
});
