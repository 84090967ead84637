import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const EAP = inNative`
  <Authentication>
    <UserMethod>Eap</UserMethod>
  </Authentication>`;

const BOTH = inNative`
  <Authentication>
    <UserMethod>Eap</UserMethod>
    <MachineMethod>Eap</MachineMethod>
  </Authentication>`;

export const deployWin11MachineMethod = defineRule({
  id: "deploy-win11-machine-method",
  severity: "warning",
  title: "For Intune on Windows 11, an EAP profile names Eap as the computer's method too",
  why:
    "Windows returns MachineMethod for every profile that signs in with EAP. When Intune did not send it, the two texts " +
    "differ, and the profile is reported as failed, or applied anew at each sync.",
  source: [sources.hicksUser, sources.schema2018, sources.conclusion],
  disputed:
    "The published schema allows either the user's method or the computer's. Microsoft's older sample, and what Windows " +
    "itself returns, hold both.",
  windows: { from: "11 21H2" },
  context: ["channel"],
  covers: ["EAP405"],
  good: [
    { xml: BOTH, context: { channel: "intuneCustom" } },
    { xml: EAP, context: { channel: "powershell" } },
  ],
  bad: [{ xml: EAP, context: { channel: "intuneCustom" } }],

  check({ profile, read, ask, report }) {
    const { UserMethod } = profile.NativeProfile?.Authentication ?? {};
    const { UserMethod: user, MachineMethod } = at.NativeProfile.Authentication;
    if (UserMethod !== "Eap" || read(MachineMethod).present) return;
    if (ask("channel") !== "intuneCustom") return;
    report(MachineMethod, {
      message: `UserMethod is ${read(user).text?.trim()}. With an Intune custom policy on Windows 11, MachineMethod Eap belongs beside it.`,
      fix: fix("Add MachineMethod Eap", set(MachineMethod, "Eap")),
    });
  },
});
