import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (policy: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    <RoutingPolicyType>${policy}</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
  </NativeProfile>`;

export const dtForceTunnel = defineRule({
  id: "dt-force-tunnel",
  severity: "error",
  title: "A device tunnel is a split tunnel",
  why: "Windows does not support a device tunnel that takes all traffic.",
  source: [sources.deviceTunnel, sources.hicksDevice, sources.dpc],
  covers: ["V5"],
  good: [
    deviceTunnel("SplitTunnel"),
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    </NativeProfile>`,
  ],
  bad: [deviceTunnel("ForceTunnel")],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true || profile.NativeProfile?.RoutingPolicyType !== "ForceTunnel") return;
    const { RoutingPolicyType } = at.NativeProfile;
    report(RoutingPolicyType, {
      message:
        "ForceTunnel is not supported in a device tunnel. Use SplitTunnel; what is needed before sign-in then needs routes.",
      fix: fix("Use split tunnel", set(RoutingPolicyType, "SplitTunnel")),
    });
  },
});
