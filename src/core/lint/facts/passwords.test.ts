import { describe, expect, it } from "vitest";
import { documentOf } from "../../profile/eap/eapProfiles.testkit.ts";
import { read } from "../../profile/read.ts";
import { inMschapv2, inPeap, inTls, inTtls, innerEap } from "../eapExamples.ts";
import { inNative } from "../examples.ts";
import { signsInWith } from "../signInExamples.ts";
import { eapPasswordsOf, passwordsOf } from "./passwords.ts";

describe("the passwords of a profile", () => {
  it("are none with certificates", () => {
    expect(summaryOf(signsInWith(inTls``))).toEqual([]);
  });

  it("are found on their own and inside other methods, with the use of the Windows password", () => {
    expect(summaryOf(signsInWith(inMschapv2``))).toEqual([["EAP-MSCHAP v2", true]]);
    expect(
      summaryOf(signsInWith(inPeap`${innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>")}`)),
    ).toEqual([["EAP-MSCHAP v2 inside PEAP", false]]);
  });

  it.each([
    ["PAPAuthentication", "PAP inside EAP-TTLS", null],
    ["CHAPAuthentication", "CHAP inside EAP-TTLS", null],
    ["MSCHAPAuthentication", "MS-CHAP inside EAP-TTLS", null],
    ["MSCHAPv2Authentication", "MS-CHAP v2 inside EAP-TTLS", false],
  ])("are those of EAP-TTLS: %s", (element, title, windowsPassword) => {
    const profile = signsInWith(inTtls`<Phase2Authentication><${element}/></Phase2Authentication>`);
    expect(summaryOf(profile)).toEqual([[title, windowsPassword]]);
  });

  it("count that of UserMethod beside those of EAP", () => {
    const profile = inNative`<Authentication><UserMethod>MSChapv2</UserMethod></Authentication>`;
    expect(summaryOf(profile)).toEqual([["MS-CHAP v2", null]]);
    expect(eapPasswordsOf(readerOf(profile))).toEqual([]);
  });
});

function summaryOf(profile: string) {
  return passwordsOf(readerOf(profile)).map(({ title, windowsPassword }) => [title, windowsPassword?.isUsed ?? null]);
}

function readerOf(profile: string): Parameters<typeof passwordsOf>[0] {
  const document = documentOf(profile);
  return (ref) => read(document, ref);
}
