import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const authRememberCredentialsWithCert = defineRule({
  id: "auth-remember-credentials-with-cert",
  severity: "warning",
  security: true,
  title: "Credentials are remembered for passwords only",
  why:
    "A certificate leaves nothing to remember. Practitioners have seen remembered credentials lead to prompts once they " +
    "were out of date.",
  source: [sources.dpc, sources.csp2020],
  disputed: "Microsoft's tutorial switches it on for a profile that signs in with certificates.",
  covers: ["V27"],
  good: [
    signsInWith(CERTIFICATE),
    inProfile`
    <NativeProfile>
      <Authentication>
        <MachineMethod>Certificate</MachineMethod>
      </Authentication>
    </NativeProfile>`,
  ],
  bad: [
    signsInWith(CERTIFICATE, "<RememberCredentials>true</RememberCredentials>"),
    inProfile`
    <RememberCredentials>true</RememberCredentials>
    <NativeProfile>
      <Authentication>
        <MachineMethod>Certificate</MachineMethod>
      </Authentication>
    </NativeProfile>`,
  ],

  check(look) {
    const { profile, report } = look;
    if (profile.RememberCredentials !== true || profile.DeviceTunnel === true || !signsInByCertificateAlone(look))
      return;
    report(at.RememberCredentials, {
      message: "The profile signs in with a certificate, so there are no credentials to remember.",
      fix: fix("Remove RememberCredentials", set(at.RememberCredentials, undefined)),
    });
  },
});

function signsInByCertificateAlone({ profile, read }: Look): boolean {
  const { UserMethod, MachineMethod } = profile.NativeProfile?.Authentication ?? {};
  if (UserMethod === undefined) return MachineMethod === "Certificate";
  const { credentials } = eapSlots(read);
  return UserMethod === "Eap" && credentials.length > 0 && credentials.every(({ kind }) => kind === "tls");
}
