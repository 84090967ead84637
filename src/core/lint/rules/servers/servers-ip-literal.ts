import { parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { inWords, protocolsOf } from "../../facts/tunnelProtocols.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversIpLiteral = defineRule({
  id: "servers-ip-literal",
  severity: "warning",
  title: "A server is named as its certificate names it",
  why:
    "IKEv2 and SSTP compare the server in the profile with the names in its certificate. Certificates rarely hold " +
    "addresses, and the connection then fails.",
  source: [sources.experience, sources.hicksBlog],
  good: [
    inNative`
    <Servers>vpn.contoso.com</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <Servers>198.51.100.7</Servers>
    <NativeProtocolType>L2TP</NativeProtocolType>`,
  ],
  bad: [
    inNative`
    <Servers>198.51.100.7</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>`,
  ],

  check({ profile: { NativeProfile = {} }, report }) {
    const comparing = protocolsOf(NativeProfile).filter((protocol) => protocol === "IKEv2" || protocol === "SSTP");
    if (comparing.length === 0) return;
    for (const { address } of NativeProfile.Servers ?? []) {
      if (parseIp(address) === null) continue;
      report(at.NativeProfile.Servers, {
        message: `For ${inWords(comparing)}, ${address} has to stand in the server's certificate. Names do so more often.`,
      });
    }
  },
});
