import { describe, expect, test } from "vitest";
import { at } from "../../profile/at.ts";
import { certificatePlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { effectiveSteps } from "../plan.ts";
import { carriedOut, parse, passwordProfile, peapProfile, tlsProfile } from "../profiles.testkit.ts";
import { conditionalAccessState } from "./state.ts";
import { switchOff } from "./switchOff.ts";
import { KERBEROS_ISSUER_QUESTION, switchOn } from "./switchOn.ts";

const HYBRID = { isEntraOnly: false, needsKerberos: false };
const ENTRA_ONLY = { isEntraOnly: true, needsKerberos: false };
const WITH_KERBEROS = { isEntraOnly: false, needsKerberos: true };
const ENTRY = "<EKUMap><EKUName>Entra</EKUName><EKUOID>1.3.6.1.4.1.311.87</EKUOID></EKUMap>";
const TAKEN = "<EKUMap><EKUName>AAD Conditional Access</EKUName><EKUOID>1.3.6.1.5.5.7.3.2</EKUOID></EKUMap>";
const ISSUERS = `<CAHashList Enabled="true"><IssuerHash>5e e1 d7 2e ac 4a d3 23 57 c3 3e ff 1f 8c 7a 25 3c 1e 74 7a</IssuerHash></CAHashList>`;

function filterOf(document: XmlDocument) {
  const place = certificatePlaces(document)[0];
  return place === undefined ? undefined : read(document, place.tls.TLSExtensions.FilteringInfo).value;
}

describe("switching conditional access on", () => {
  test.each([
    ["EAP-TLS", tlsProfile()],
    ["EAP-TLS inside PEAP", peapProfile()],
  ])("with %s sets the switch and a filter for the key usage", (_, document) => {
    const on = carriedOut(document, switchOn(document, HYBRID));
    expect(read(on, at.DeviceCompliance).value).toEqual({ Enabled: true });
    expect(read(on, at.UseRasCredentials).present).toBe(false);
    expect(filterOf(on)).toEqual({
      EKUMapping: { EKUMap: [{ EKUName: "AAD Conditional Access", EKUOID: "1.3.6.1.4.1.311.87" }] },
      ClientAuthEKUList: { "@Enabled": true, EKUMapInList: [{ EKUName: "AAD Conditional Access" }] },
    });
    expect(conditionalAccessState(on).standing).toBe("on");
  });

  test("without sign-in by certificate offers nothing but to say so", () => {
    const plan = switchOn(passwordProfile(), ENTRA_ONLY);
    expect(plan.steps).toEqual([]);
    expect(plan.needs).toEqual([
      "Sign-in has to be by certificate first: EAP-TLS, on its own or inside another method.",
    ]);
  });

  test("in a device tunnel offers nothing but to say so", () => {
    const plan = switchOn(tlsProfile(null, "<DeviceTunnel>true</DeviceTunnel>"), HYBRID);
    expect(plan.steps).toEqual([]);
    expect(plan.needs[0]).toContain("device tunnel");
  });

  test("uses the name that the table has for the key usage", () => {
    const document = tlsProfile(`<EKUMapping>${ENTRY}</EKUMapping>`);
    const on = carriedOut(document, switchOn(document, HYBRID));
    expect(filterOf(on)?.EKUMapping?.EKUMap).toHaveLength(1);
    expect(filterOf(on)?.ClientAuthEKUList?.EKUMapInList).toEqual([{ EKUName: "Entra" }]);
  });

  test("finds another name where the usual one means something else", () => {
    const document = tlsProfile(`<EKUMapping>${TAKEN}</EKUMapping>`);
    const on = carriedOut(document, switchOn(document, HYBRID));
    expect(filterOf(on)?.EKUMapping?.EKUMap?.[1]).toEqual({
      EKUName: "AAD Conditional Access 2",
      EKUOID: "1.3.6.1.4.1.311.87",
    });
    expect(filterOf(on)?.ClientAuthEKUList?.EKUMapInList).toEqual([{ EKUName: "AAD Conditional Access 2" }]);
  });

  test("switches the limit by issuer off and keeps its thumbprints, in the spelling of the text", () => {
    const document = tlsProfile(ISSUERS);
    expect(carriedOut(document, switchOn(document, HYBRID)).text).toContain(ISSUERS.replace("true", "false"));
    const numeric = tlsProfile(ISSUERS.replace("true", "1"));
    expect(carriedOut(numeric, switchOn(numeric, HYBRID)).text).toContain(ISSUERS.replace("true", "0"));
  });

  const OTHERS =
    "<EKUMapping><EKUMap><EKUName>Ours</EKUName><EKUOID>1.2.3.4</EKUOID></EKUMap>" +
    "<EKUMap><EKUName>Client</EKUName><EKUOID>1.3.6.1.5.5.7.3.2</EKUOID></EKUMap></EKUMapping>" +
    '<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>Ours</EKUName></EKUMapInList>' +
    "<EKUMapInList><EKUName>Client</EKUName></EKUMapInList></ClientAuthEKUList>";

  test("puts key usages that the certificate from Microsoft Entra does not carry into comments, and back", () => {
    const document = tlsProfile(OTHERS);
    const on = carriedOut(document, switchOn(document, HYBRID));
    const asked = filterOf(on)?.ClientAuthEKUList?.EKUMapInList;
    expect(asked).toEqual([{ EKUName: "Client" }, { EKUName: "AAD Conditional Access" }]);
    expect(on.text).toContain("<EKUMapInList><EKUName>Ours</EKUName></EKUMapInList> -->");
    expect(conditionalAccessState(on).standing).toBe("on");
    expect(carriedOut(on, switchOff(on)).text).toBe(document.text);
  });

  test("leaves an entry that holds a comment, and says that it needs a look", () => {
    const document = tlsProfile(
      OTHERS.replace("<EKUName>Ours</EKUName></EKUMapInList>", "<!-- x --><EKUName>Ours</EKUName></EKUMapInList>"),
    );
    const on = carriedOut(document, switchOn(document, HYBRID));
    expect(on.text).toContain("<!-- x --><EKUName>Ours</EKUName>");
    expect(conditionalAccessState(on).conditions.filter(({ met }) => !met)).toMatchObject([{ otherwise: "Check" }]);
  });

  test("switches UseRasCredentials off only on devices joined to Microsoft Entra only", () => {
    const document = tlsProfile();
    expect(read(carriedOut(document, switchOn(document, ENTRA_ONLY)), at.UseRasCredentials).value).toBe(false);
  });

  test("asks for the issuer of the certificate for Kerberos, and leaves what stands", () => {
    const document = tlsProfile();
    const on = carriedOut(document, switchOn(document, WITH_KERBEROS));
    expect(read(on, at.DeviceCompliance.Sso).value).toEqual({ Enabled: true, Eku: ["1.3.6.1.5.5.7.3.2"] });
    expect(read(on, at.DeviceCompliance.Sso.IssuerHash).placeholder).toBe(KERBEROS_ISSUER_QUESTION);
    const sso = `<Sso><Enabled>false</Enabled><Eku>1.2.3</Eku><IssuerHash>${"ab".repeat(20)}</IssuerHash></Sso>`;
    const known = tlsProfile(null, `<DeviceCompliance><Enabled>false</Enabled>${sso}</DeviceCompliance>`);
    expect(read(carriedOut(known, switchOn(known, WITH_KERBEROS)), at.DeviceCompliance).value).toEqual({
      Enabled: true,
      Sso: { Enabled: true, Eku: ["1.2.3"], IssuerHash: ["ab".repeat(20)] },
    });
  });

  test("names the steps that change something, and no others", () => {
    const document = tlsProfile(`<EKUMapping>${ENTRY}</EKUMapping>`, "<UseRasCredentials>false</UseRasCredentials>");
    const says = effectiveSteps(document, switchOn(document, ENTRA_ONLY)).map((step) => step.says);
    expect(says).toEqual([
      "Let each connection fetch a certificate from Microsoft Entra.",
      "Accept only Client Authentication certificates that carry it.",
    ]);
  });

  test("says that a smart card is another place than that of the certificate from Microsoft Entra", () => {
    const { text } = tlsProfile();
    const document = parse(text.replace(/<CertificateStore>.*<\/CertificateStore>/, "<SmartCard />"));
    expect(switchOn(document, HYBRID).cannotKnow[0]).toContain("smart card");
  });

  test("says that other classes of the filter let other certificates pass", () => {
    const document = tlsProfile(`<AllPurposeEnabled>true</AllPurposeEnabled><AnyPurposeEKUList Enabled="true"/>`);
    expect(switchOn(document, HYBRID).cannotKnow).toEqual([
      "The filter of EAP-TLS also accepts certificates without key usages and Any Purpose certificates. " +
        "Whether users have such is not known.",
    ]);
  });
});
