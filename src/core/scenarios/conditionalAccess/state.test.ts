import { describe, expect, test } from "vitest";
import { carriedOut, parse, passwordProfile, peapProfile, tlsProfile } from "../profiles.testkit.ts";
import { conditionalAccessState } from "./state.ts";
import { switchOn } from "./switchOn.ts";

const TABLE = "<EKUMapping><EKUMap><EKUName>Entra</EKUName><EKUOID>1.3.6.1.4.1.311.87</EKUOID></EKUMap></EKUMapping>";
const LIST = `<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>Entra</EKUName></EKUMapInList></ClientAuthEKUList>`;
const STORE = "<CertificateStore><SimpleCertSelection>true</SimpleCertSelection></CertificateStore>";
const CARD = "<SmartCard />";
const ASKED = STORE.replace("true", "false");
const FETCHED = "<DeviceCompliance><Enabled>true</Enabled></DeviceCompliance>";

describe("how far a profile uses conditional access", () => {
  test("is nothing where nothing of it stands", () => {
    expect(conditionalAccessState(tlsProfile())).toMatchObject({ standing: "off", obstacle: null });
  });

  test("is all of it where the switch is set and the filter asks for the key usage", () => {
    const { standing, conditions } = conditionalAccessState(peapProfile(TABLE + LIST, FETCHED));
    expect(standing).toBe("on");
    expect(conditions.every(({ met }) => met)).toBe(true);
  });

  test.each([
    ["only the switch", tlsProfile(null, FETCHED)],
    ["only the filter", tlsProfile(TABLE + LIST)],
    ["a list that is not in force", tlsProfile(TABLE + LIST.replace("true", "false"), FETCHED)],
    ["a limit by issuer beside it", tlsProfile(`<CAHashList Enabled="true"/>${TABLE}${LIST}`, FETCHED)],
    ["a name that means another key usage", tlsProfile(TABLE.replace("311.87", "311.88") + LIST, FETCHED)],
  ])("is a part of it with %s", (_, document) => {
    expect(conditionalAccessState(document).standing).toBe("partly");
  });

  test.each([
    ["a smart card as the source", CARD, "certificate store"],
    ["a choice at each connection", ASKED, "without asking"],
  ])("is all of it with %s, which needs a look", (_, from, words) => {
    const { text } = tlsProfile(TABLE + LIST, FETCHED);
    const { standing, conditions } = conditionalAccessState(parse(text.replace(STORE, from)));
    expect(standing).toBe("on");
    expect(conditions.filter(({ met }) => !met)).toMatchObject([
      { text: expect.stringContaining(words), otherwise: "Check" },
    ]);
  });

  test("has a value left to fill in while the issuer for Kerberos is a question", () => {
    const document = tlsProfile();
    const on = carriedOut(document, switchOn(document, { isEntraOnly: false, needsKerberos: true }));
    const { standing, conditions } = conditionalAccessState(on);
    expect(standing).toBe("on");
    expect(conditions.filter(({ met }) => !met)).toMatchObject([
      { otherwise: "Fill in", path: "DeviceCompliance/Sso/IssuerHash" },
    ]);
  });

  test("names sign-in by certificate as what is missing first", () => {
    const { obstacle, conditions } = conditionalAccessState(passwordProfile());
    expect(obstacle).toBe("Sign-in has to be by certificate first: EAP-TLS, on its own or inside another method.");
    expect(conditions.map(({ met }) => met)).toEqual([false]);
  });
});
