import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const EAP = signsInWith(CERTIFICATE);

export const authUserAndMachineCert = defineRule({
  id: "auth-user-and-machine-cert",
  severity: "warning",
  title: "Either the user signs in with EAP, or the computer with its certificate",
  why: "The schema has one method or the other. Which of two Windows uses is not documented.",
  source: [sources.csp, sources.experience],
  disputed:
    "The current schema allows one method. The edition of 2018, and what Windows itself returns, have two, with Eap as both.",
  good: [EAP.replace("</UserMethod>", "</UserMethod>\n      <MachineMethod>Eap</MachineMethod>")],
  bad: [EAP.replace("</UserMethod>", "</UserMethod>\n      <MachineMethod>Certificate</MachineMethod>")],

  check({ profile, report }) {
    const { Authentication } = at.NativeProfile;
    const { UserMethod, MachineMethod } = profile.NativeProfile?.Authentication ?? {};
    if (profile.DeviceTunnel === true || UserMethod !== "Eap" || MachineMethod !== "Certificate") return;
    report(Authentication.MachineMethod, {
      message: "The user signs in with EAP, and the computer with its certificate: which of them is used is open.",
      fix: [
        fix("Sign in the user alone", set(Authentication.MachineMethod, undefined)),
        fix("Sign in the computer alone", {
          kind: "several",
          changes: [set(Authentication.UserMethod, undefined), set(Authentication.Eap, undefined)],
        }),
      ],
    });
  },
});
