import { at } from "../../../profile/at.ts";
import { xml } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const tndSpoofable = defineRule({
  id: "tnd-spoofable",
  severity: "advice",
  security: true,
  title: "A force tunnel that must not be avoided does not rely on the names of networks",
  why:
    "Whoever runs a network can give it the suffix of yours, and the VPN then stays off. Where traffic must never go " +
    "outside, a lockdown profile or the firewall enforces it.",
  source: [sources.experience],
  good: [
    xml`
    <VPNProfile>
      <AlwaysOn>true</AlwaysOn>
      <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
      <NativeProfile>
        <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
      </NativeProfile>
    </VPNProfile>`,
    xml`
    <VPNProfile>
      <AlwaysOn>true</AlwaysOn>
      <DeviceTunnel>true</DeviceTunnel>
      <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
      <NativeProfile>
        <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
      </NativeProfile>
    </VPNProfile>`,
  ],
  bad: [
    xml`
    <VPNProfile>
      <AlwaysOn>true</AlwaysOn>
      <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
      <NativeProfile>
        <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
      </NativeProfile>
    </VPNProfile>`,
  ],

  check({ profile, report }) {
    const { AlwaysOn, NativeProfile, TrustedNetworkDetection } = profile;
    if (AlwaysOn !== true || tunnelKindOf(profile) !== "user" || TrustedNetworkDetection === undefined) return;
    if (NativeProfile?.RoutingPolicyType !== "ForceTunnel") return;
    report(at.TrustedNetworkDetection, {
      message: `Any network that calls itself ${TrustedNetworkDetection[0]} keeps the force tunnel off.`,
    });
  },
});
