import { describe, expect, test } from "vitest";
import type { XmlDocument } from "../../xml/document.ts";
import { effectiveSteps } from "../plan.ts";
import { type OffAnswers, offQuestions } from "./offQuestions.ts";
import { carriedOut, peapProfile, tlsProfile } from "../profiles.testkit.ts";
import { switchOff } from "./switchOff.ts";
import { switchOn } from "./switchOn.ts";

const ALL = { isEntraOnly: true, needsKerberos: true };
const HASH = "<IssuerHash>5e e1 d7 2e ac 4a d3 23 57 c3 3e ff 1f 8c 7a 25 3c 1e 74 7a</IssuerHash>";
const OTHER = "<EKUMap><EKUName>Own</EKUName><EKUOID>1.3.6.1.4.1.99999.1</EKUOID></EKUMap>";

function backAgain(document: XmlDocument, answers?: OffAnswers): string {
  const on = carriedOut(document, switchOn(document, ALL));
  return carriedOut(on, switchOff(on, answers)).text;
}

describe("switching conditional access off again", () => {
  test.each([
    ["no filter", tlsProfile()],
    ["no filter, inside PEAP", peapProfile()],
    [
      "a limit by issuer and Client Authentication",
      tlsProfile(`<CAHashList Enabled="true">${HASH}</CAHashList><ClientAuthEKUList Enabled="true" />`),
    ],
    [
      "slashes without blanks",
      tlsProfile(`<CAHashList Enabled="1">${HASH}</CAHashList><ClientAuthEKUList Enabled="true"/><AnyPurposeEKUList/>`),
    ],
    [
      "another key usage",
      peapProfile(
        `<EKUMapping>${OTHER}</EKUMapping><ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>Own</EKUName></EKUMapInList></ClientAuthEKUList>`,
      ),
    ],
    [
      "comments in the filter",
      tlsProfile(`
                <!-- issuers -->
                <CAHashList Enabled="true">${HASH}</CAHashList> <!-- those were the issuers -->
                <ClientAuthEKUList Enabled="true" /><!-- all -->
              `),
    ],
    [
      "comments around",
      tlsProfile(
        null,
        `
  <!-- from here on, routes -->
  <Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize></Route>`,
      ),
    ],
  ])("gives the same bytes without any answer: %s", (_, document) => {
    expect(backAgain(document)).toBe(document.text);
  });

  test("asks what the text cannot tell, and takes the answers", () => {
    const silenced = tlsProfile(`<CAHashList Enabled="false">${HASH}</CAHashList>`);
    const on = carriedOut(silenced, switchOn(silenced, ALL));
    expect(offQuestions(on).map(({ id }) => id)).toEqual([
      "limitsByIssuer",
      "keepsClientAuthentication",
      "removesSso",
      "removesRasCredentials",
    ]);
    expect(backAgain(silenced, { limitsByIssuer: false, keepsClientAuthentication: false })).toBe(silenced.text);
  });

  test("leaves the certificate for Kerberos where that is wanted, in a block that is switched off", () => {
    const document = tlsProfile();
    const text = backAgain(document, { removesSso: false });
    expect(text).toMatch(/<DeviceCompliance>\s*<Enabled>false<\/Enabled>\s*<Sso>/);
  });

  test("keeps a comment inside the block, and says so", () => {
    const document = tlsProfile();
    const on = carriedOut(document, switchOn(document, { isEntraOnly: false, needsKerberos: false }));
    const noted = carriedOut(on, { steps: [note(on)], needs: [], cannotKnow: [] });
    const plan = switchOff(noted);
    expect(carriedOut(noted, plan).text).toMatch(/<DeviceCompliance><!-- why -->\s*<Enabled>false<\/Enabled>/);
    expect(plan.cannotKnow.join()).toContain("A comment");
  });

  test("keeps the name that the list of Any Purpose certificates uses", () => {
    const entry = "<EKUMap><EKUName>Entra</EKUName><EKUOID>1.3.6.1.4.1.311.87</EKUOID></EKUMap>";
    const any = `<AnyPurposeEKUList Enabled="true"><EKUMapInList><EKUName>Entra</EKUName></EKUMapInList></AnyPurposeEKUList>`;
    const document = tlsProfile(`<EKUMapping>${entry}</EKUMapping>${any}`);
    expect(backAgain(document, { keepsClientAuthentication: false })).toBe(document.text);
  });

  test("does nothing to a profile without conditional access", () => {
    const document = tlsProfile(`<ClientAuthEKUList Enabled="true"></ClientAuthEKUList>`);
    expect(effectiveSteps(document, switchOff(document))).toEqual([]);
    const alike = tlsProfile(
      `<CAHashList Enabled="false">${HASH}</CAHashList>`,
      "<DeviceCompliance><Enabled>false</Enabled></DeviceCompliance><UseRasCredentials>false</UseRasCredentials>",
    );
    expect(offQuestions(alike)).toEqual([]);
    expect(effectiveSteps(alike, switchOff(alike))).toEqual([]);
  });
});

function note({ text }: XmlDocument) {
  const at = text.indexOf("<DeviceCompliance>") + "<DeviceCompliance>".length;
  const edit = { range: { start: at, end: at }, text: "<!-- why -->" };
  return { says: "", because: "", edits: () => [edit] };
}
