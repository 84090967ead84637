import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { currentProtocols } from "../../repairs/chooseProtocol.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoAutomaticLegacy = defineRule({
  id: "proto-automatic-legacy",
  severity: "warning",
  security: true,
  title: "The client does not fall back to PPTP or L2TP",
  why:
    "Automatic has PPTP and L2TP among the protocols that it tries. Microsoft discourages both, and a new RRAS server " +
    "of Windows Server 2025 no longer accepts them unless told.",
  source: [sources.csp2020, sources.configureProtocols],
  good: [
    inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    <ProtocolList>
      <NativeProtocol>
        <Type>Sstp</Type>
      </NativeProtocol>
    </ProtocolList>`,
  ],
  bad: [
    {
      xml: inNative`<NativeProtocolType>Automatic</NativeProtocolType>`,
      alongside: ["proto-automatic-order"],
    },
  ],

  check({ profile, context, report }) {
    if (profile.NativeProfile?.NativeProtocolType !== "Automatic") return;
    report(at.NativeProfile.NativeProtocolType, {
      message: "Automatic also tries PPTP and L2TP when the other protocols fail.",
      fix: currentProtocols(context.oldestWindows),
    });
  },
});
