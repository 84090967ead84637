import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { fix } from "../../finding.ts";
import { type Example, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const lockDown = (...settings: readonly string[]): Example => ({
  xml: inProfile`
    <LockDown>true</LockDown>
    <NativeProfile>
      ${["<NativeProtocolType>IKEv2</NativeProtocolType>", ...settings].join("\n")}
    </NativeProfile>`,
  scope: "device",
});

export const lockSplit = defineRule({
  id: "lock-split",
  severity: "error",
  title: "LockDown is a force tunnel",
  why: "LockDown lets traffic pass only through the VPN, so nothing may go beside it as in a split tunnel.",
  source: [sources.securityFeatures, sources.hicksBlog],
  covers: ["V6"],
  good: [
    lockDown("<RoutingPolicyType>ForceTunnel</RoutingPolicyType>"),
    lockDown(),
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    </NativeProfile>`,
    inProfile`
    <LockDown>true</LockDown>
    <DeviceTunnel>true</DeviceTunnel>
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    </NativeProfile>`,
  ],
  bad: [
    {
      ...lockDown("<RoutingPolicyType>SplitTunnel</RoutingPolicyType>"),
      alongside: ["route-split-classful-only"],
    },
  ],

  check({ profile, report }) {
    // A device tunnel has to be a split tunnel, and cannot have LockDown: that is another rule's matter.
    if (tunnelKindOf(profile) !== "lockDown" || profile.NativeProfile?.RoutingPolicyType !== "SplitTunnel") return;
    const { RoutingPolicyType } = at.NativeProfile;
    report(RoutingPolicyType, {
      message: "SplitTunnel is chosen, and LockDown takes all traffic.",
      fix: fix("Use force tunnel", set(RoutingPolicyType, "ForceTunnel")),
    });
  },
});
