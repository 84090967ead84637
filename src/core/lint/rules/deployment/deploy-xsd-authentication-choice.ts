import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const BOTH = inNative`
  <Authentication>
    <UserMethod>Eap</UserMethod>
    <MachineMethod>Eap</MachineMethod>
  </Authentication>`;

export const deployXsdAuthenticationChoice = defineRule({
  id: "deploy-xsd-authentication-choice",
  severity: "advice",
  title: "Eap as the method of user and computer does not pass the published schema",
  why:
    "A program that checks profiles against the schema of 2023 refuses the pair. Profiles with both are in use, and " +
    "Intune on Windows 11 is reported to need them.",
  source: [sources.csp, sources.schema2018, sources.hicksUser],
  disputed:
    "The current schema makes user and computer a choice, and the CSP page of 2020 lists Certificate alone for the computer; the edition of 2018 has both in its sample.",
  context: ["channel"],
  good: [
    inNative`
    <Authentication>
      <UserMethod>Eap</UserMethod>
    </Authentication>`,
    { xml: BOTH, context: { channel: "intuneCustom" } },
  ],
  bad: [BOTH, { xml: BOTH, context: { channel: "powershell" } }],

  check({ profile, context, report }) {
    const { UserMethod, MachineMethod } = profile.NativeProfile?.Authentication ?? {};
    if (UserMethod !== "Eap" || MachineMethod !== "Eap" || context.channel === "intuneCustom") return;
    report(at.NativeProfile.Authentication.MachineMethod, {
      message:
        "MachineMethod stands beside UserMethod. The current schema allows one of them; profiles with both are in use.",
    });
  },
});
