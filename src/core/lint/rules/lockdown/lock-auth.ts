import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { type Example, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const lockDown = (method: string): Example => ({
  xml: inProfile`
    <LockDown>true</LockDown>
    <NativeProfile>
      <NativeProtocolType>IKEv2</NativeProtocolType>
      <Authentication>
        ${method}
      </Authentication>
    </NativeProfile>`,
  scope: "device",
});

export const lockAuth = defineRule({
  id: "lock-auth",
  severity: "warning",
  title: "LockDown signs in with the computer's certificate",
  why:
    "In LockDown there is no network without the VPN. When a user has to sign in to it first, the device has no network " +
    "at the sign-in screen. The published sample uses the computer's certificate.",
  source: [sources.hicksLockDown, sources.csp2020, sources.conclusion],
  good: [
    lockDown("<MachineMethod>Certificate</MachineMethod>"),
    inProfile`
    <NativeProfile>
      <Authentication>
        <UserMethod>Eap</UserMethod>
      </Authentication>
    </NativeProfile>`,
  ],
  bad: [
    {
      ...lockDown("<UserMethod>Eap</UserMethod>"),
      alongside: ["auth-eap-missing-config"],
    },
  ],

  check({ profile, read, report }) {
    const { UserMethod } = profile.NativeProfile?.Authentication ?? {};
    if (profile.LockDown !== true || UserMethod === undefined) return;
    report(at.NativeProfile.Authentication.UserMethod, {
      message: `The user signs in with ${read(at.NativeProfile.Authentication.UserMethod).text?.trim()}, so LockDown leaves the device without a network before sign-in.`,
    });
  },
});
