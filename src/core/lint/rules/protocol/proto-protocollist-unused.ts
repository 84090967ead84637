import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const LIST = `<ProtocolList>
  <NativeProtocol>
    <Type>Ikev2</Type>
  </NativeProtocol>
  <NativeProtocol>
    <Type>Sstp</Type>
  </NativeProtocol>
</ProtocolList>`;

export const protoProtocollistUnused = defineRule({
  id: "proto-protocollist-unused",
  severity: "warning",
  title: "A list of protocols stands only where the protocol is set to it",
  why: "Windows uses the list when the protocol is ProtocolList; with any other protocol it has no effect.",
  source: [sources.csp],
  covers: ["V13"],
  good: [
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    ${LIST}`,
  ],
  bad: [
    inNative`
    <NativeProtocolType>IKEv2</NativeProtocolType>
    ${LIST}`,
  ],

  check({ profile, read, report }) {
    const { NativeProtocolType, ProtocolList } = at.NativeProfile;
    const chosen = profile.NativeProfile?.NativeProtocolType;
    if (chosen === undefined || chosen === "ProtocolList" || !read(ProtocolList).present) return;
    report(ProtocolList, {
      message: `The list has no effect, because the protocol is ${chosen}.`,
      fix: [
        fix("Use the list", set(NativeProtocolType, "ProtocolList")),
        fix("Remove the list", set(ProtocolList, undefined)),
      ],
    });
  },
});
