import { at } from "../../../profile/at.ts";
import { type Change, set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { type Fix, safeFix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const { UserMethod, MachineMethod } = at.NativeProfile.Authentication;
const EAP = signsInWith(CERTIFICATE);

export const authMethodInvalid = defineRule({
  id: "auth-method-invalid",
  severity: "error",
  title: "The methods are ones that Windows knows",
  why:
    "UserMethod is Eap or MSChapv2, and MachineMethod is Certificate, or Eap beside that of the user. Names of EAP methods " +
    "stand in the EAP settings.",
  source: [sources.csp2020, sources.csp, sources.profileOptions],
  good: [
    EAP,
    inNative`
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>`,
    EAP.replace("<UserMethod>Eap", "<UserMethod>EAP"),
  ],
  bad: [
    EAP.replace("<UserMethod>Eap", "<UserMethod>EAP-TLS"),
    inNative`
    <Authentication>
      <MachineMethod>MachineCertificate</MachineMethod>
    </Authentication>`,
    EAP.replace("<UserMethod>Eap", "<UserMethod>Kerberos"),
  ],

  check({ read, report }) {
    const user = unknownIn(read(UserMethod));
    const machine = unknownIn(read(MachineMethod));
    if (user !== null)
      report(UserMethod, {
        message: `${said(user)} Eap or MSChapv2 is expected.`,
        fix: writing(meantBy(user, USER_WORDS), (method) => set(UserMethod, method)),
      });
    if (machine !== null)
      report(MachineMethod, {
        message: `${said(machine)} Certificate or Eap is expected.`,
        fix: writing(meantBy(machine, MACHINE_WORDS), (method) => set(MachineMethod, method)),
      });
  },
});

/** The text that names no method; null where a method stands, or nothing, or a question. */
function unknownIn({ text, undecodable }: ReturnType<Look["read"]>): string | null {
  return undecodable.length === 0 ? null : (text ?? "").trim();
}

function said(text: string): string {
  return text === "" ? "No method is named." : `“${text}” is no method here.`;
}

type Words<T> = readonly (readonly [pattern: RegExp, meant: T])[];

const EAP_WORDS = /^(?:eap)*(?:eap|tls|peap|ttls|teap|mschapv2)$/;
const USER_WORDS: Words<"Eap" | "MSChapv2"> = [
  [/^mschap(?:v?2)?$/, "MSChapv2"],
  [EAP_WORDS, "Eap"],
];
const MACHINE_WORDS: Words<"Certificate" | "Eap"> = [
  [/^(?:machine|computer|device)?cert(?:ificates?)?$/, "Certificate"],
  [EAP_WORDS, "Eap"],
];

function meantBy<T>(text: string, words: Words<T>): T | undefined {
  const letters = text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return words.find(([pattern]) => pattern.test(letters))?.[1];
}

function writing<T extends string>(meant: T | undefined, change: (meant: T) => Change): readonly Fix[] {
  return meant === undefined ? [] : [safeFix(`Write ${meant}`, change(meant))];
}
