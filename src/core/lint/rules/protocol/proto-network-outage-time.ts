import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoNetworkOutageTime = defineRule({
  id: "proto-network-outage-time",
  severity: "advice",
  title: "The network outage time says a number of seconds that means one thing",
  why:
    "It is for how long an IKEv2 tunnel outlives a lost network; 1800 seconds is the default. What 0 does depends on " +
    "whom one asks, so another number says it more surely.",
  source: [sources.csp, sources.dpc, sources.hicksRasphone],
  disputed: "For 0, Microsoft writes “no limit”, while tools that set it take it for switching mobility off.",
  good: [
    withOutageTime("IKEv2", "60"),
    withOutageTime("SSTP", "0"),
    inProfile`<NetworkOutageTime>0</NetworkOutageTime>`,
  ],
  bad: [withOutageTime("IKEv2", "0")],

  check({ profile: { NetworkOutageTime, NativeProfile }, report }) {
    if (NetworkOutageTime !== 0 || NativeProfile === undefined) return;
    if (!protocolsOf(NativeProfile).includes("IKEv2")) return;
    report(at.NetworkOutageTime, {
      message: "Microsoft calls 0 “no limit”; tools that set it take 0 for no mobility at all.",
      fix: [60, 300, 1800].map((seconds) => fix(`Write ${seconds} seconds`, set(at.NetworkOutageTime, seconds))),
    });
  },
});

function withOutageTime(protocol: string, seconds: string): string {
  return inProfile`
  <NativeProfile>
    <NativeProtocolType>${protocol}</NativeProtocolType>
  </NativeProfile>
  <NetworkOutageTime>${seconds}</NetworkOutageTime>`;
}
