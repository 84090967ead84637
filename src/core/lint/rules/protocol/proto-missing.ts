import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { set } from "../../../profile/changes.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoMissing = defineRule({
  id: "proto-missing",
  severity: "error",
  title: "The built-in client has a protocol",
  why: "Microsoft's documentation requires a protocol in a profile of the built-in client.",
  source: [sources.csp2020, sources.csp],
  covers: ["V2"],
  good: [
    inNative`
    <Servers>vpn.contoso.com</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    <ProtocolList>
      <NativeProtocol>
        <Type>Ikev2</Type>
      </NativeProtocol>
    </ProtocolList>`,
  ],
  bad: [
    inNative`
    <Servers>vpn.contoso.com</Servers>`,
    inNative`
    <ProtocolList>
      <NativeProtocol>
        <Type>Ikev2</Type>
      </NativeProtocol>
    </ProtocolList>`,
  ],

  check({ profile, read, report }) {
    const { NativeProtocolType, ProtocolList } = at.NativeProfile;
    if (profile.NativeProfile === undefined || read(NativeProtocolType).present) return;
    const hasList = read(ProtocolList).present;
    const useList = fix("Use the list of protocols", set(NativeProtocolType, "ProtocolList"));
    report(NativeProtocolType, {
      message: hasList
        ? "There is a list of protocols, and nothing says that the list is to be used."
        : "No protocol is chosen.",
      fix: [...(hasList ? [useList] : []), fix("Use IKEv2", onlyIkev2())],
    });
  },
});
