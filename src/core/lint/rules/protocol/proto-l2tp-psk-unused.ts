import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { inWords, protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const KEY = `<L2tpPsk>not-a-real-key</L2tpPsk>`;

export const protoL2tpPskUnused = defineRule({
  id: "proto-l2tp-psk-unused",
  severity: "warning",
  title: "A pre-shared key stands only where L2TP may be used",
  why: "Only L2TP uses the key. Elsewhere it does nothing, and stands for all to read.",
  source: [sources.csp2020, sources.conclusion],
  covers: ["V12"],
  good: [
    inNative`
    <NativeProtocolType>L2TP</NativeProtocolType>
    ${KEY}`,
    inNative`
    <NativeProtocolType>Automatic</NativeProtocolType>
    ${KEY}`,
    inNative`${KEY}`,
  ],
  bad: [
    inNative`
    <NativeProtocolType>SSTP</NativeProtocolType>
    ${KEY}`,
  ],

  check({ profile: { NativeProfile = {} }, report }) {
    const protocols = protocolsOf(NativeProfile);
    if (NativeProfile.L2tpPsk === undefined || protocols.includes("L2TP")) return;
    report(at.NativeProfile.L2tpPsk, {
      message: `The connection uses ${inWords(protocols)}, which has no use for the key.`,
      fix: fix("Remove the key", set(at.NativeProfile.L2tpPsk, undefined)),
    });
  },
});
