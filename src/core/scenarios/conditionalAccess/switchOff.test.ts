import { describe, expect, test } from "vitest";
import type { XmlDocument } from "../../xml/document.ts";
import { effectiveSteps } from "../plan.ts";
import { type OffAnswers, offQuestions } from "./offQuestions.ts";
import { carriedOut, parse, peapProfile, tlsProfile } from "../profiles.testkit.ts";
import { switchOff } from "./switchOff.ts";
import { switchOn } from "./switchOn.ts";

const ALL = { isEntraOnly: true, needsKerberos: true };
const HASH = "<IssuerHash>5e e1 d7 2e ac 4a d3 23 57 c3 3e ff 1f 8c 7a 25 3c 1e 74 7a</IssuerHash>";
const OTHER = "<EKUMap><EKUName>Own</EKUName><EKUOID>1.3.6.1.4.1.99999.1</EKUOID></EKUMap>";

/** As Windows gives it back. */
function withoutComments({ text }: XmlDocument): XmlDocument {
  return parse(text.replaceAll(/ <!--.*?-->/g, ""));
}

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
    ["issuers only", tlsProfile(`<CAHashList Enabled="true">${HASH}</CAHashList>`)],
    ["issuers that were switched off before", tlsProfile(`<CAHashList Enabled="false">${HASH}</CAHashList>`)],
    ["an empty list of issuers", tlsProfile(`<CAHashList Enabled="true"/>`)],
    ["Client Authentication only", tlsProfile(`<ClientAuthEKUList Enabled="true"/>`)],
    ["Client Authentication out of force", tlsProfile(`<ClientAuthEKUList Enabled="false"/>`)],
    ["an empty list with an end tag", tlsProfile(`<ClientAuthEKUList Enabled="true"></ClientAuthEKUList>`)],
    [
      "another key usage out of force",
      tlsProfile(
        `<EKUMapping>${OTHER}</EKUMapping><ClientAuthEKUList Enabled="0"><EKUMapInList><EKUName>Own</EKUName></EKUMapInList></ClientAuthEKUList>`,
      ),
    ],
    ["UseRasCredentials false before", tlsProfile(null, "\n  <UseRasCredentials>false</UseRasCredentials>")],
    ["UseRasCredentials true before", tlsProfile(null, "\n  <UseRasCredentials>true</UseRasCredentials>")],
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
    const on = withoutComments(carriedOut(silenced, switchOn(silenced, ALL)));
    expect(offQuestions(on).map(({ id }) => id)).toEqual([
      "limitsByIssuer",
      "keepsClientAuthentication",
      "removesSso",
      "removesRasCredentials",
    ]);
    const answers = { limitsByIssuer: false, keepsClientAuthentication: false };
    expect(carriedOut(on, switchOff(on, answers)).text).toBe(silenced.text);
  });

  test("asks nothing that a comment tells, and takes the comments out", () => {
    const document = tlsProfile(`<CAHashList Enabled="true">${HASH}</CAHashList>`);
    const on = carriedOut(document, switchOn(document, ALL));
    expect(on.text.match(/<!-- .*? for conditional access -->/g)).toHaveLength(3);
    expect(offQuestions(on).map(({ id }) => id)).toEqual(["removesSso"]);
    expect(carriedOut(on, switchOff(on)).text).not.toContain("<!--");
  });

  test("leaves a list of issuers that was put into force again by hand", () => {
    const document = tlsProfile(`<CAHashList Enabled="true">${HASH}</CAHashList>`);
    const on = carriedOut(document, switchOn(document, ALL));
    const changed = parse(on.text.replace('<CAHashList Enabled="false">', '<CAHashList Enabled="true">'));
    expect(carriedOut(changed, switchOff(changed)).text).toBe(document.text);
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
