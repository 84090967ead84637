import { at } from "../../../profile/at.ts";
import { inNative, inProfile } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
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
  context: ["oldestWindows"],
  good: [
    inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    <ProtocolList>
      <NativeProtocol>
        <Type>Sstp</Type>
      </NativeProtocol>
    </ProtocolList>`,
    ...["DeviceTunnel", "LockDown"].map((kind) => ({
      xml: inProfile`
        <${kind}>true</${kind}>
        <NativeProfile>
          <NativeProtocolType>Automatic</NativeProtocolType>
        </NativeProfile>`,
      scope: "device" as const,
    })),
  ],
  bad: [
    {
      xml: inNative`<NativeProtocolType>Automatic</NativeProtocolType>`,
      alongside: ["proto-automatic-order"],
    },
  ],

  check({ profile, context, report }) {
    // That the device and LockDown need IKEv2 is another rule's matter.
    if (profile.NativeProfile?.NativeProtocolType !== "Automatic" || tunnelKindOf(profile) !== "user") return;
    report(at.NativeProfile.NativeProtocolType, {
      message: "Automatic also tries PPTP and L2TP when the other protocols fail.",
      fix: currentProtocols(context.oldestWindows),
    });
  },
});
