import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { mayBeForDevice } from "../../facts/tunnelKinds.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const USER = inProfile`<AlwaysOn>true</AlwaysOn>`;

const MACHINE_CERTIFICATE = `<NativeProfile>
  <Authentication>
    <MachineMethod>Certificate</MachineMethod>
  </Authentication>
</NativeProfile>`;

export const deployUserProfileDeviceUri = defineRule({
  id: "deploy-user-profile-device-uri",
  severity: "warning",
  title: "A user tunnel is installed for the device only when every user of it is meant",
  why:
    "Below ./Device, a profile without DeviceTunnel becomes a connection of all users. That is right for shared PCs and " +
    "where AppData is redirected, and it takes SYSTEM to create it.",
  source: [sources.intuneVpn, sources.autoTrigger, sources.hicksBlog],
  context: ["sharedPcs"],
  good: [
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <DeviceTunnel>true</DeviceTunnel>
      ${MACHINE_CERTIFICATE}`,
      scope: "device",
    },
    { xml: USER, scope: "user" },
    { xml: USER, scope: "allUsers", context: { sharedPcs: true } },
    { xml: inProfile`<LockDown>true</LockDown>`, scope: "device" },
  ],
  bad: [
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      ${MACHINE_CERTIFICATE}`,
      scope: "device",
    },
    { xml: USER, scope: "device" },
    { xml: USER, scope: "allUsers", context: { sharedPcs: false } },
  ],

  check(look) {
    const { scope } = look;
    if (scope === "user" || mayBeForDevice(look)) return;
    if (scope === "device") reportDevice(look);
    else if (look.ask("sharedPcs") !== true) reportAllUsers(look);
  },
});

function reportDevice({ profile, report }: Look): void {
  const signsInAsComputer = profile.NativeProfile?.Authentication?.MachineMethod === "Certificate";
  report(at.DeviceTunnel, {
    message:
      "The profile is to be installed for the device, and neither DeviceTunnel nor LockDown is true. It becomes a " +
      "connection of all users, which starts after sign-in.",
    fix: signsInAsComputer ? fix("Make it a device tunnel", set(at.DeviceTunnel, true)) : [],
  });
}

function reportAllUsers({ report }: Look): void {
  report(
    { path: [] },
    {
      severity: "advice",
      message: "The profile is to be installed for all users of a PC. Check that this is meant.",
    },
  );
}
