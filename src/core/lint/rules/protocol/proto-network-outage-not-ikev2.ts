import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { inWords, protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoNetworkOutageNotIkev2 = defineRule({
  id: "proto-network-outage-not-ikev2",
  severity: "warning",
  title: "A network outage time stands only where IKEv2 may be used",
  why: "Keeping a tunnel over a lost network is a part of IKEv2. With other protocols the setting has no effect.",
  source: [sources.hicksUser, sources.conclusion],
  good: [
    inProfile`
    <NativeProfile>
      <NativeProtocolType>IKEv2</NativeProtocolType>
    </NativeProfile>
    <NetworkOutageTime>60</NetworkOutageTime>`,
    inProfile`<NetworkOutageTime>60</NetworkOutageTime>`,
  ],
  bad: [
    inProfile`
    <NativeProfile>
      <NativeProtocolType>SSTP</NativeProtocolType>
    </NativeProfile>
    <NetworkOutageTime>60</NetworkOutageTime>`,
  ],

  check({ profile: { NetworkOutageTime, NativeProfile = {} }, report }) {
    const protocols = protocolsOf(NativeProfile);
    if (NetworkOutageTime === undefined || protocols.includes("IKEv2")) return;
    report(at.NetworkOutageTime, {
      message: `The connection uses ${inWords(protocols)}, and only IKEv2 has an outage time.`,
      fix: fix("Remove the setting", set(at.NetworkOutageTime, undefined)),
    });
  },
});
