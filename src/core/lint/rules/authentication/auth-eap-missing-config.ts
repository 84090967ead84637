import { type LeafRef, pathText } from "../../../profile/ref.ts";
import { at } from "../../../profile/at.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { methodInUse } from "../../../profile/eap/methodInUse.ts";
import { inNative } from "../../examples.ts";
import { type Look, defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const { UserMethod, MachineMethod, Eap } = at.NativeProfile.Authentication;
const WITH_EAP = signsInWith(CERTIFICATE);

export const authEapMissingConfig = defineRule({
  id: "auth-eap-missing-config",
  severity: "error",
  title: "A profile that signs in with EAP holds an EAP configuration",
  why: "UserMethod only says that EAP is used. Which method, and which server is trusted, stands in Eap/Configuration.",
  source: [sources.csp2020, sources.deployTutorial],
  covers: ["EAP402", "V8"],
  good: [WITH_EAP, WITH_EAP, WITH_EAP.replaceAll("UserMethod", "MachineMethod")],
  bad: [
    inNative`
    <Authentication>
      <UserMethod>Eap</UserMethod>
    </Authentication>`,
    inNative`
    <Authentication>
      <UserMethod>Eap</UserMethod>
      <Eap>
        <Configuration>
          <!-- Put the EAP configuration here -->
        </Configuration>
      </Eap>
    </Authentication>`,
    inNative`
    <Authentication>
      <MachineMethod>Eap</MachineMethod>
    </Authentication>`,
  ],

  check(look) {
    const { profile, report } = look;
    const { UserMethod: user, MachineMethod: machine } = profile.NativeProfile?.Authentication ?? {};
    if ((user !== "Eap" && machine !== "Eap") || profile.DeviceTunnel === true || holdsSomething(look)) return;
    report(Eap.Configuration, {
      message: `${user === "Eap" ? said(look, UserMethod) : said(look, MachineMethod)}, and there are no EAP settings.`,
    });
  },
});

/** What stands there and is no EAP configuration is for other rules. */
function holdsSomething(look: Look): boolean {
  return look.read(eapAt.hostConfig).present || methodInUse(look.document).kind !== "none";
}

/** "UserMethod is EAP", as it is written. */
function said(look: Look, ref: LeafRef): string {
  return `${pathText(ref.path.slice(-1))} is ${look.read(ref).text?.trim()}`;
}
