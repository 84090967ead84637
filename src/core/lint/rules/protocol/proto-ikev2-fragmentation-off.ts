import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoIkev2FragmentationOff = defineRule({
  id: "proto-ikev2-fragmentation-off",
  severity: "warning",
  title: "IKEv2 may fragment its messages",
  why:
    "Certificates make large messages. When IKEv2 does not cut them, IP does, and many firewalls drop such fragments: " +
    "the connection then fails on some networks.",
  source: [sources.hicksUser, sources.hicksBlog, sources.csp],
  good: [
    fragmentingOff("IKEv2", "false"),
    fragmentingOff("SSTP", "true"),
    inProfile`<DisableIKEv2Fragmentation>true</DisableIKEv2Fragmentation>`,
  ],
  bad: [fragmentingOff("IKEv2", "true")],

  check({ profile: { DisableIKEv2Fragmentation, NativeProfile }, report }) {
    if (DisableIKEv2Fragmentation !== true || NativeProfile === undefined) return;
    if (!protocolsOf(NativeProfile).includes("IKEv2")) return;
    report(at.DisableIKEv2Fragmentation, {
      message: "Fragmentation is switched off, so firewalls that drop IP fragments break the connection.",
      fix: [
        fix("Write false", set(at.DisableIKEv2Fragmentation, false)),
        fix("Remove the setting", set(at.DisableIKEv2Fragmentation, undefined)),
      ],
    });
  },
});

function fragmentingOff(protocol: string, isOff: string): string {
  return inProfile`
  <NativeProfile>
    <NativeProtocolType>${protocol}</NativeProtocolType>
  </NativeProfile>
  <DisableIKEv2Fragmentation>${isOff}</DisableIKEv2Fragmentation>`;
}
