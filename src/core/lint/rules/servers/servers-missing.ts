import { at } from "../../../profile/at.ts";
import { ask } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversMissing = defineRule({
  id: "servers-missing",
  severity: "error",
  title: "The built-in client has a server to connect to",
  why: "Microsoft's documentation and the schema require a server, and without one there is nothing to connect to.",
  source: [sources.csp2020, sources.csp],
  covers: ["V2"],
  good: [
    inNative`
    <Servers>vpn.contoso.com</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <Servers><?fill-in Public name of the VPN server?></Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>`,
  ],
  bad: [
    inNative`
    <NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <Servers></Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>`,
  ],

  check({ profile, read, report }) {
    const { Servers } = at.NativeProfile;
    if (profile.NativeProfile === undefined) return;
    const { text, placeholder } = read(Servers);
    if (placeholder !== null || (text ?? "").trim() !== "") return;
    report(Servers, {
      message: "No VPN server is given.",
      fix: fix("Leave a place to fill in", ask(Servers, "Public name of the VPN server")),
    });
  },
});
