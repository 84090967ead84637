import { at } from "../../../profile/at.ts";
import { inNative, inProfile } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { currentProtocols } from "../../repairs/chooseProtocol.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoAutomaticOrder = defineRule({
  id: "proto-automatic-order",
  severity: "warning",
  title: "The order in which protocols are tried is chosen, not left to Automatic",
  why:
    "Many expect Automatic to try IKEv2 first. In practice SSTP has been seen to come first, and the protocol that " +
    "worked last is tried again.",
  source: [sources.csp2020, sources.hicksUser, sources.hicksBlog, sources.connectionType],
  disputed:
    "Microsoft's CSP page gave SSTP, IKEv2, PPTP, L2TP; another page says most secure first; the header of the RAS " +
    "interface puts IKEv2 first.",
  context: ["oldestWindows"],
  good: [
    inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`,
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
      alongside: ["proto-automatic-legacy"],
    },
  ],

  check({ profile, context, report }) {
    // That the device and LockDown need IKEv2 is another rule's matter.
    if (profile.NativeProfile?.NativeProtocolType !== "Automatic" || tunnelKindOf(profile) !== "user") return;
    report(at.NativeProfile.NativeProtocolType, {
      message: "Automatic does not promise IKEv2 first: practice saw SSTP first, and Microsoft's pages differ.",
      fix: currentProtocols(context.oldestWindows),
    });
  },
});
