import { inMschapv2, inPeap, inTtls, innerEap } from "../../eapExamples.ts";
import { inNative } from "../../examples.ts";
import { passwordsOf } from "../../facts/passwords.ts";
import { defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { page, sources } from "../../sources.ts";

const TYPED = "<UseWinLogonCredentials>false</UseWinLogonCredentials>";

export const authMschapv2Insecure = defineRule({
  id: "auth-mschapv2-insecure",
  severity: "warning",
  security: true,
  title: "Sign-in is by certificate rather than by MS-CHAP v2",
  why:
    "What MS-CHAP v2 sends can be worked back to the password's hash by whoever gets to see it. Where Credential Guard is " +
    "on, Windows does not lend it the password of the sign-in either.",
  source: [
    page(
      "Considerations and known issues when using Credential Guard (Microsoft)",
      "https://learn.microsoft.com/windows/security/identity-protection/credential-guard/considerations-known-issues",
    ),
    sources.authentication,
  ],
  alsoEapOnly: true,
  good: [
    signsInWith(CERTIFICATE),
    CERTIFICATE,
    inPeap`${innerEap(13, "<DifferentUsername>false</DifferentUsername>")}`,
    inTtls`<Phase2Authentication><PAPAuthentication/></Phase2Authentication>`,
  ],
  bad: [
    inNative`
    <Authentication>
      <UserMethod>MSChapv2</UserMethod>
    </Authentication>`,
    { xml: inMschapv2`${TYPED}`, alongside: ["eap-mschapv2-bare"] },
    inPeap`${innerEap(26, TYPED)}`,
    inTtls`<Phase2Authentication><MSCHAPv2Authentication/></Phase2Authentication>`,
  ],

  check({ read, report }) {
    for (const { kind, place, title } of passwordsOf(read))
      if (kind === "mschapv2") report(place, { message: `${title} signs in with a password.` });
  },
});
