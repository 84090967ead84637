import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { protocolsBesideIkev2, tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { inWords } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { type Example, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const lockDown = (protocol: string): Example => ({
  xml: inProfile`
    <LockDown>true</LockDown>
    <NativeProfile>
      <NativeProtocolType>${protocol}</NativeProtocolType>
    </NativeProfile>`,
  scope: "device",
});

export const lockProtocol = defineRule({
  id: "lock-protocol",
  severity: "error",
  title: "LockDown uses IKEv2",
  why: "Windows supports LockDown with IKEv2 only.",
  source: [sources.securityFeatures, sources.hicksLockDown, sources.hicksBlog],
  covers: ["V6"],
  good: [
    lockDown("IKEv2"),
    inProfile`
    <LockDown>true</LockDown>
    <DeviceTunnel>true</DeviceTunnel>
    <NativeProfile>
      <NativeProtocolType>SSTP</NativeProtocolType>
    </NativeProfile>`,
  ],
  bad: [lockDown("SSTP")],

  check({ profile, report }) {
    // Of a device tunnel, dt-requires-ikev2 says the same.
    if (tunnelKindOf(profile) !== "lockDown") return;
    const others = protocolsBesideIkev2(profile);
    if (others.length === 0) return;
    report(at.NativeProfile.NativeProtocolType, {
      message: `This connection may use ${inWords(others)}, and LockDown works only with IKEv2.`,
      fix: fix("Use IKEv2", onlyIkev2()),
    });
  },
});
