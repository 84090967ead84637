import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (...settings: readonly string[]) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    ${["<NativeProtocolType>IKEv2</NativeProtocolType>", ...settings].join("\n")}
  </NativeProfile>`;

const CERTIFICATE = deviceTunnel(`<Authentication>
  <MachineMethod>Certificate</MachineMethod>
</Authentication>`);

export const dtRequiresMachineCertificate = defineRule({
  id: "dt-requires-machine-certificate",
  severity: "error",
  title: "A device tunnel signs in with the computer's certificate",
  why: "No user has signed in yet when a device tunnel connects, and Windows supports the computer certificate only.",
  source: [sources.deviceTunnel, sources.hicksDevice, sources.intuneVpn],
  covers: ["V5", "EAP401"],
  good: [
    CERTIFICATE,
    deviceTunnel(`<Authentication>
  <MachineMethod>certificate</MachineMethod>
</Authentication>`),
    inProfile`
    <NativeProfile>
      <Authentication>
        <MachineMethod>Eap</MachineMethod>
      </Authentication>
    </NativeProfile>`,
  ],
  bad: [
    deviceTunnel(`<Authentication>
  <MachineMethod>Eap</MachineMethod>
</Authentication>`),
    deviceTunnel(),
  ],

  check({ profile, read, report }) {
    const { MachineMethod } = at.NativeProfile.Authentication;
    if (profile.DeviceTunnel !== true || profile.NativeProfile === undefined) return;
    const { value, present } = read(MachineMethod);
    if (value === "Certificate" || (present && value === undefined)) return;
    report(MachineMethod, {
      message: `The computer's method is ${value ?? "missing"}. A device tunnel needs Certificate.`,
      fix: fix("Sign in with the computer's certificate", set(MachineMethod, "Certificate")),
    });
  },
});
