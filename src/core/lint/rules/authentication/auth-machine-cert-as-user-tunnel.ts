import { at } from "../../../profile/at.ts";
import { inProfile, xml } from "../../examples.ts";
import { isOff } from "../../facts/isOff.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const CERTIFICATE = xml`
  <NativeProfile>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
  </NativeProfile>`;

export const authMachineCertAsUserTunnel = defineRule({
  id: "auth-machine-cert-as-user-tunnel",
  severity: "advice",
  security: true,
  title: "A user tunnel signs the user in",
  why:
    "With the computer's certificate alone, the gateway knows the computer and not the person. Whoever is signed in to " +
    "Windows has the same access.",
  source: [sources.csp2020, sources.experience],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>
    ${CERTIFICATE}`,
  ],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    ${CERTIFICATE}`,
  ],

  check({ profile, read, report }) {
    const { UserMethod, MachineMethod } = at.NativeProfile.Authentication;
    if (!isOff(read(at.DeviceTunnel)) || !isOff(read(at.LockDown)) || read(UserMethod).present) return;
    if (profile.NativeProfile?.Authentication?.MachineMethod !== "Certificate") return;
    report(MachineMethod, {
      message: "This is a user tunnel, and only the computer signs in. Everyone on the computer gets the same access.",
    });
  },
});
