import { describe, expect, test } from "vitest";
import { certificatePlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { effectiveSteps } from "../plan.ts";
import { carriedOut, parse, passwordProfile, peapProfile, tlsProfile } from "../profiles.testkit.ts";
import { type HelloSearch, ISSUER_QUESTION, NO_PLACE, USAGE_QUESTION, helloPlan } from "./helloPlan.ts";
import { helloConflicts } from "./conflicts.ts";
import { helloStates } from "./helloState.ts";
import { KEY_TRUSTS, type KeyTrust } from "./keyTrust.ts";

const SEARCHES: readonly HelloSearch[] = ["smartCard", "storeByIssuer", "storeByUsage"];
const HASH = "5e e1 d7 2e ac 4a d3 23 57 c3 3e ff 1f 8c 7a 25 3c 1e 74 7a";
const OWN = "<EKUMap><EKUName>Own</EKUName><EKUOID>1.3.6.1.4.1.99999.1</EKUOID></EKUMap>";

function planned(document: XmlDocument, search: HelloSearch, trust: KeyTrust = "key"): XmlDocument {
  return carriedOut(document, helloPlan(document, { trust, search, place: 0 }));
}

function tlsOf(document: XmlDocument) {
  const place = certificatePlaces(document)[0];
  if (place === undefined) throw new Error("No EAP-TLS");
  return place.tls;
}

describe("a profile for Windows Hello for Business", () => {
  test("needs EAP-TLS first, and offers nothing else", () => {
    const plan = helloPlan(passwordProfile(), { trust: "certificate", search: "smartCard", place: 0 });
    expect(plan).toEqual({ steps: [], needs: [NO_PLACE], cannotKnow: [] });
    expect(helloStates(passwordProfile())).toEqual([]);
  });

  for (const search of SEARCHES)
    test.each([
      ["EAP-TLS", tlsProfile()],
      ["EAP-TLS inside PEAP", peapProfile()],
    ])(`is what the choice says, and choosing it again changes nothing: ${search}, %s`, (_, document) => {
      const after = planned(document, search);
      const again = helloPlan(after, { trust: "key", search, place: 0 });
      expect(effectiveSteps(after, again)).toEqual([]);
      expect(helloStates(after)[0]?.matches).toBe(search);
    });

  test("takes the smart card as its source, in the place of the store", () => {
    const source = read(planned(tlsProfile(), "smartCard"), tlsOf(tlsProfile()).CredentialsSource).value;
    expect(source).toEqual({ SmartCard: true });
  });

  test("groups the certificates of smart cards, where nothing else is said", () => {
    const grouped = (document: XmlDocument) => read(document, tlsOf(document).TLSExtensions.GroupSmartCardCerts).value;
    const after = planned(tlsProfile(), "smartCard");
    expect(grouped(after)).toBe(true);
    expect(grouped(planned(parse(after.text.replace("Certs>true", "Certs>false")), "smartCard"))).toBe(false);
    expect(grouped(planned(after, "storeByUsage"))).toBeUndefined();
  });

  test("goes back from the smart card to the store", () => {
    const after = planned(planned(tlsProfile(), "smartCard"), "storeByUsage");
    expect(read(after, tlsOf(after).CredentialsSource).value).toEqual({
      CertificateStore: { SimpleCertSelection: true },
    });
  });

  test("asks for the issuer, and keeps one that stands", () => {
    const after = planned(tlsProfile(), "storeByIssuer");
    const { CAHashList } = tlsOf(after).TLSExtensions.FilteringInfo;
    expect(read(after, CAHashList.IssuerHash.at(0)).placeholder).toBe(ISSUER_QUESTION);
    const named = planned(tlsProfile(`<CAHashList><IssuerHash>${HASH}</IssuerHash></CAHashList>`), "storeByIssuer");
    expect(read(named, CAHashList).value).toEqual({ "@Enabled": true, IssuerHash: [HASH.replaceAll(" ", "")] });
    expect(helloStates(named)[0]?.matches).toBe("storeByIssuer");
  });

  test("asks for an own key usage, and takes one that stands", () => {
    const after = planned(tlsProfile(), "storeByUsage");
    const { EKUMapping, ClientAuthEKUList } = tlsOf(after).TLSExtensions.FilteringInfo;
    expect(read(after, EKUMapping.EKUMap.at(1).EKUOID).placeholder).toBe(USAGE_QUESTION);
    expect(read(after, ClientAuthEKUList.EKUMapInList).value).toEqual([
      { EKUName: "Smart Card Logon" },
      { EKUName: "Windows Hello for VPN" },
    ]);
    const named = planned(tlsProfile(`<EKUMapping>${OWN}</EKUMapping>`), "storeByUsage");
    expect(read(named, ClientAuthEKUList.EKUMapInList).value).toEqual([
      { EKUName: "Smart Card Logon" },
      { EKUName: "Own" },
    ]);
  });

  test("doubts a key usage that stood there before", () => {
    const document = tlsProfile(`<EKUMapping>${OWN}</EKUMapping>`);
    const { cannotKnow } = helloPlan(document, { trust: "key", search: "storeByUsage", place: 0 });
    expect(cannotKnow[0]).toContain("“Own”");
  });

  test.each(["certificate", "key", "cloudKerberos"] as const)(
    "has the same XML whichever way keys are trusted: %s",
    (trust) => {
      const document = tlsProfile();
      expect(planned(document, "storeByIssuer", trust).text).toBe(planned(document, "storeByIssuer").text);
      const { needs } = helloPlan(document, { trust, search: "smartCard", place: 0 });
      expect(needs).toEqual(expect.arrayContaining([...KEY_TRUSTS[trust].needs]));
    },
  );

  test("says what in the filter would shut the certificate out", () => {
    const entra = "<EKUMap><EKUName>E</EKUName><EKUOID>1.3.6.1.4.1.311.87</EKUOID></EKUMap>";
    const list = `<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>E</EKUName></EKUMapInList></ClientAuthEKUList>`;
    const document = tlsProfile(`<CAHashList Enabled="true"/><EKUMapping>${entra}</EKUMapping>${list}`);
    const { needs } = helloPlan(document, { trust: "key", search: "storeByUsage", place: 0 });
    expect(needs.filter((need) => need.startsWith("Profile:"))).toHaveLength(2);
  });
});

describe("key usages that the filter asks for anyway", () => {
  const document = tlsProfile(
    `<EKUMapping><EKUMap><EKUName>Contoso VPN</EKUName><EKUOID>1.3.6.1.4.1.99999.7</EKUOID></EKUMap></EKUMapping>` +
      `<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>Contoso VPN</EKUName></EKUMapInList></ClientAuthEKUList>`,
  );

  test.each(["smartCard", "storeByIssuer"] as const)("are named, with the way to them: %s", (search) => {
    const [conflict] = helloConflicts(document, 0, search);
    expect(conflict?.text).toBe(
      "The filter asks for “Contoso VPN” too. Certificates in Hello have to carry it as well.",
    );
    expect(conflict?.path).toContain("ClientAuthEKUList");
    const { needs } = helloPlan(document, { trust: "key", search, place: 0 });
    expect(needs.at(-1)).toContain("Profile: the filter asks for “Contoso VPN” too.");
  });

  test("are no conflict where one of them is taken for that of Hello, only a doubt", () => {
    expect(helloConflicts(document, 0, "storeByUsage")).toEqual([]);
    const { cannotKnow } = helloPlan(document, { trust: "key", search: "storeByUsage", place: 0 });
    expect(cannotKnow[0]).toContain("“Contoso VPN”");
  });

  test("are not taken for the choice of Hello without a doubt", () => {
    const [byUsage] = helloStates(planned(document, "storeByUsage"));
    expect(byUsage).toMatchObject({ matches: "storeByUsage", isCertain: false });
    expect(byUsage?.says).toContain("“Contoso VPN”. Whether only certificates in Hello carry that");
    const [byIssuer] = helloStates(planned(document, "storeByIssuer"));
    expect(byIssuer).toMatchObject({ matches: "storeByIssuer", isCertain: true });
    expect(byIssuer?.says).toContain("“Contoso VPN”");
  });
});

describe("what a profile looks for now", () => {
  test("is any certificate where no filter stands", () => {
    expect(helloStates(tlsProfile())[0]).toMatchObject({ matches: null });
  });

  test("is a physical smart card's too where only Smart Card Logon is asked for", () => {
    const entry = "<EKUMap><EKUName>SCL</EKUName><EKUOID>1.3.6.1.4.1.311.20.2.2</EKUOID></EKUMap>";
    const list = `<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>SCL</EKUName></EKUMapInList></ClientAuthEKUList>`;
    const [state] = helloStates(tlsProfile(`<EKUMapping>${entry}</EKUMapping>${list}`));
    expect(state?.matches).toBeNull();
    expect(state?.says).toContain("physical smart cards");
  });
});
