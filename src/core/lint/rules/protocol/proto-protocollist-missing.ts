import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { chooseIkev2ThenSstp } from "../../repairs/chooseProtocol.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoProtocollistMissing = defineRule({
  id: "proto-protocollist-missing",
  severity: "error",
  title: "A list of protocols holds at least one",
  why: "When the protocol is set to the list, Windows has nothing else to try.",
  source: [sources.csp],
  covers: ["V13"],
  good: [
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    <ProtocolList>
      <NativeProtocol>
        <Type>Ikev2</Type>
      </NativeProtocol>
      <RetryTimeInHours>168</RetryTimeInHours>
    </ProtocolList>`,
  ],
  bad: [
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    <ProtocolList>
      <RetryTimeInHours>168</RetryTimeInHours>
    </ProtocolList>`,
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>`,
  ],

  check({ profile, report }) {
    const { NativeProtocolType, ProtocolList } = profile.NativeProfile ?? {};
    if (NativeProtocolType !== "ProtocolList" || ProtocolList?.NativeProtocol !== undefined) return;
    report(at.NativeProfile.ProtocolList.NativeProtocol, {
      message: "The protocol is set to the list, and no protocol is listed.",
      fix: [fix("List IKEv2 and SSTP", chooseIkev2ThenSstp), fix("Use IKEv2 without a list", onlyIkev2())],
    });
  },
});
