import { type VpnProfile, at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { chooseRoutingPolicy } from "../../repairs/chooseRoutingPolicy.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const { RoutingPolicyType } = at.NativeProfile;

export const routePolicyInvalid = defineRule({
  id: "route-policy-invalid",
  severity: "error",
  title: "The routing policy is SplitTunnel or ForceTunnel",
  why: "Windows knows these two words only.",
  source: [sources.csp2020, sources.csp],
  good: [
    inNative`<RoutingPolicyType>SplitTunnel</RoutingPolicyType>`,
    inNative`<RoutingPolicyType>ForceTunnel</RoutingPolicyType>`,
  ],
  bad: [
    inNative`<RoutingPolicyType>Split</RoutingPolicyType>`,
    inNative`<RoutingPolicyType>Force Tunneling</RoutingPolicyType>`,
    inNative`<RoutingPolicyType>true</RoutingPolicyType>`,
  ],

  check({ profile, read, report }) {
    const [unreadable] = read(RoutingPolicyType).undecodable;
    if (unreadable === undefined) return;
    const written = unreadable.text.trim();
    report(RoutingPolicyType, {
      message: written === "" ? "It is empty." : `Windows knows no routing policy "${written}".`,
      fix: fixesFor(written, profile),
    });
  },
});

function fixesFor(written: string, profile: VpnProfile) {
  if (/^split/i.test(written)) return safeFix("Write SplitTunnel", set(RoutingPolicyType, "SplitTunnel"));
  if (/^force/i.test(written)) return safeFix("Write ForceTunnel", set(RoutingPolicyType, "ForceTunnel"));
  return chooseRoutingPolicy(profile);
}
