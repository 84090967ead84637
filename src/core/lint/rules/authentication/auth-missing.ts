import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const WITH_EAP = signsInWith(CERTIFICATE);

export const authMissing = defineRule({
  id: "auth-missing",
  severity: "error",
  title: "A profile says who signs in, and how",
  why: "Without UserMethod or MachineMethod, Windows has no method to sign in to the VPN with.",
  source: [sources.csp2020, sources.csp],
  covers: ["V11"],
  good: [
    inNative`
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>`,
    WITH_EAP,
    inNative`
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>`,
  ],
  bad: [
    inNative`
    <Authentication>
    </Authentication>`,
    WITH_EAP.replace(/\n *<UserMethod>.*/, ""),
    inNative`<Servers>vpn.contoso.com</Servers>`,
  ],

  check({ profile, read, report }) {
    const { Authentication } = at.NativeProfile;
    const { UserMethod, MachineMethod } = Authentication;
    // What a device tunnel needs is a rule of its own.
    if (profile.NativeProfile === undefined || profile.DeviceTunnel === true) return;
    if (read(UserMethod).present || read(MachineMethod).present) return;
    const hasEap = read(eapAt.hostConfig).present;
    report(Authentication, {
      message: hasEap
        ? "There are EAP settings, and neither UserMethod nor MachineMethod says that they are used."
        : "Neither UserMethod nor MachineMethod stands here.",
      fix: hasEap ? fix("Sign the user in with EAP", set(UserMethod, "Eap")) : [],
    });
  },
});
