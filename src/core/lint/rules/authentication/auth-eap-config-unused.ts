import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const WITH_EAP = signsInWith(CERTIFICATE);

export const authEapConfigUnused = defineRule({
  id: "auth-eap-config-unused",
  severity: "warning",
  title: "EAP settings stand where a method is Eap",
  why: "With another method, the EAP settings are not used, however complete they are.",
  source: [sources.conclusion, sources.csp2020],
  covers: ["EAP404"],
  good: [WITH_EAP, WITH_EAP],
  bad: [
    WITH_EAP.replace("<UserMethod>Eap</UserMethod>", "<MachineMethod>Certificate</MachineMethod>"),
    { xml: WITH_EAP.replace("<UserMethod>Eap", "<UserMethod>MSChapv2"), alongside: ["auth-mschapv2-insecure"] },
  ],

  check({ profile, read, report }) {
    const { UserMethod, MachineMethod } = profile.NativeProfile?.Authentication ?? {};
    // In a device tunnel the settings go anyway, and without any method it is open what was meant.
    if (profile.DeviceTunnel === true || !read(eapAt.hostConfig).present) return;
    if (UserMethod === "Eap" || MachineMethod === "Eap" || (UserMethod ?? MachineMethod) === undefined) return;
    const { Authentication } = at.NativeProfile;
    report(Authentication.Eap, {
      message: `The method is ${UserMethod ?? MachineMethod}, so these EAP settings are not used.`,
      fix: [
        fix("Sign the user in with EAP", set(Authentication.UserMethod, "Eap")),
        fix("Remove the EAP settings", set(Authentication.Eap, undefined)),
      ],
    });
  },
});
