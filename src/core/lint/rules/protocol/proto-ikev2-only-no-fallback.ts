import { at } from "../../../profile/at.ts";
import { inNative, inProfile } from "../../examples.ts";
import { usesOnly } from "../../facts/tunnelProtocols.ts";
import { fallbackToSstp } from "../../repairs/chooseProtocol.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoIkev2OnlyNoFallback = defineRule({
  id: "proto-ikev2-only-no-fallback",
  severity: "advice",
  title: "A user tunnel has a protocol to fall back to",
  why:
    "IKEv2 needs the UDP ports 500 and 4500, which guest networks often block. SSTP uses TCP port 443 and gets " +
    "through more of them.",
  source: [sources.hicksBlog, sources.about],
  context: ["oldestWindows"],
  good: [
    inNative`
    <NativeProtocolType>SSTP</NativeProtocolType>
    <Authentication>
      <UserMethod>Eap</UserMethod>
    </Authentication>`,
    inProfile`
    <DeviceTunnel>true</DeviceTunnel>
    <NativeProfile>
      <NativeProtocolType>IKEv2</NativeProtocolType>
    </NativeProfile>`,
    inNative`
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>`,
  ],
  bad: [
    {
      xml: inNative`
      <NativeProtocolType>IKEv2</NativeProtocolType>
      <Authentication>
        <UserMethod>Eap</UserMethod>
      </Authentication>`,
      alongside: ["crypto-default-weak"],
    },
  ],

  check({ profile: { NativeProfile = {}, DeviceTunnel, LockDown }, context, report }) {
    const needsIkev2 = DeviceTunnel === true || LockDown === true || signsInAsComputer(NativeProfile);
    if (needsIkev2 || !usesOnly(NativeProfile, "IKEv2")) return;
    report(at.NativeProfile.NativeProtocolType, {
      message: "Where a network blocks UDP 500 or 4500, this connection does not come up.",
      fix: fallbackToSstp(context.oldestWindows),
    });
  },
});

function signsInAsComputer(native: { readonly Authentication?: { readonly MachineMethod?: string } }): boolean {
  return native.Authentication?.MachineMethod === "Certificate";
}
