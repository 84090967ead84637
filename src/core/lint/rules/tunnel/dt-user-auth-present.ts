import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (method: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      ${method}
    </Authentication>
  </NativeProfile>`;

export const dtUserAuthPresent = defineRule({
  id: "dt-user-auth-present",
  severity: "error",
  title: "A device tunnel has no sign-in of a user",
  why:
    "A device tunnel connects before anyone has signed in, so there is no user to authenticate. It uses the certificate " +
    "of the computer.",
  source: [sources.deviceTunnel, sources.dpc, sources.conclusion],
  covers: ["V5", "EAP401"],
  good: [
    deviceTunnel("<MachineMethod>Certificate</MachineMethod>"),
    deviceTunnel(`<!-- Without a user -->
<MachineMethod>Certificate</MachineMethod>`),
    inProfile`
    <NativeProfile>
      <Authentication>
        <UserMethod>MSChapv2</UserMethod>
      </Authentication>
    </NativeProfile>`,
  ],
  bad: [
    deviceTunnel(`<UserMethod>Eap</UserMethod>
<MachineMethod>Certificate</MachineMethod>`),
    deviceTunnel(`<!-- Without a user -->
<MachineMethod>Certificate</MachineMethod>
<Eap>
  <Configuration />
</Eap>`),
  ],

  check({ profile, read, report }) {
    if (profile.DeviceTunnel !== true) return;
    const { Authentication } = at.NativeProfile;
    const hasMethod = read(Authentication.UserMethod).present;
    if (!hasMethod && !read(Authentication.Eap).present) return;
    report(hasMethod ? Authentication.UserMethod : Authentication.Eap, {
      message: "No user is signed in when a device tunnel connects: neither UserMethod nor Eap settings belong here.",
      fix: fix("Sign in with the computer's certificate alone", {
        kind: "several",
        changes: [
          set(Authentication.MachineMethod, "Certificate"),
          set(Authentication.UserMethod, undefined),
          set(Authentication.Eap, undefined),
        ],
      }),
    });
  },
});
