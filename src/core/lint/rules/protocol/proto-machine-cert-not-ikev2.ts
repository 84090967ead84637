import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { inWords, protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const CERTIFICATE = `<Authentication>
  <MachineMethod>Certificate</MachineMethod>
</Authentication>`;

export const protoMachineCertNotIkev2 = defineRule({
  id: "proto-machine-cert-not-ikev2",
  severity: "error",
  title: "A computer that signs in with its certificate uses IKEv2",
  why: "Microsoft documents the computer's certificate as a method of IKEv2 only.",
  source: [sources.csp2020, sources.about],
  covers: ["V10"],
  good: [
    inNative`
    <NativeProtocolType>IKEv2</NativeProtocolType>
    ${CERTIFICATE}`,
    inNative`
    <NativeProtocolType>SSTP</NativeProtocolType>
    <Authentication>
      <UserMethod>Eap</UserMethod>
      <MachineMethod>Eap</MachineMethod>
    </Authentication>`,
  ],
  bad: [
    inNative`
    <NativeProtocolType>SSTP</NativeProtocolType>
    ${CERTIFICATE}`,
    {
      xml: inNative`
      <NativeProtocolType>Automatic</NativeProtocolType>
      ${CERTIFICATE}`,
      alongside: ["proto-automatic-order", "proto-automatic-legacy"],
    },
  ],

  check({ profile: { NativeProfile = {}, DeviceTunnel, LockDown }, report }) {
    const { NativeProtocolType: chosen, Authentication } = NativeProfile;
    // Of device tunnels and LockDown, other rules say that they need IKEv2.
    if (DeviceTunnel === true || LockDown === true || chosen === undefined) return;
    const others = protocolsOf(NativeProfile).filter((protocol) => protocol !== "IKEv2");
    if (Authentication?.MachineMethod !== "Certificate" || others.length === 0) return;
    const never = !protocolsOf(NativeProfile).includes("IKEv2");
    report(at.NativeProfile.NativeProtocolType, {
      severity: never ? "error" : "warning",
      message: `The computer signs in with its certificate, which does not work over ${inWords(others)}.`,
      fix: fix("Use IKEv2", onlyIkev2()),
    });
  },
});
