import { describe, expect, expectTypeOf, it, test } from "vitest";
import type { certificateFilter } from "../vocabulary/eap/certificateFilter.ts";
import type { Value } from "../vocabulary/spec.ts";
import type { CertificateFilter } from "./certificateFilter.ts";
import { type CERTIFICATE_FILES, certificate } from "./certificates.testkit.ts";
import { chainsOf } from "./chain.ts";
import { type Condition, judgeClientCertificate, verdictOf } from "./judge.ts";

type Name = (typeof CERTIFICATE_FILES)[number];

const NOW = new Date("2026-01-01T00:00:00Z");
const AUTHORITIES: readonly Name[] = ["issuing.pem", "root.cer"];
const OWN_USAGE = { EKUName: "VPN", EKUOID: "1.3.6.1.4.1.55555.10.1" };

test("the filter of the vocabulary can be judged as it is", () => {
  expectTypeOf<Value<typeof certificateFilter>>().toExtend<CertificateFilter>();
});

describe("what Windows asks of every certificate", () => {
  test("a user certificate has", () => {
    expect(judged("user.cer", undefined)).toEqual([
      { title: "Valid today", verdict: "passes", because: "It is valid until 2060-01-01." },
      { title: "Meant for client authentication", verdict: "passes", because: "It carries Client Authentication." },
      { title: "Names the user", verdict: "passes", because: "Its user principal name is “ada@contoso.com”." },
    ]);
  });

  test("Any Purpose and no key usages do as well", () => {
    expect(judged("any-purpose.cer", undefined)).toContainEqual(passing("Meant for client authentication"));
    expect(judged("no-usage.cer", undefined)).toContainEqual(passing("Meant for client authentication"));
  });

  test("a server alone has not", () => {
    expect(failing("expired.cer")).toEqual([
      "“nps.contoso.com” expired on 2021-01-01.",
      "It carries neither Client Authentication nor Any Purpose.",
      "Its subject alternative names hold no user principal name.",
    ]);
    expect(failing("future.cer")[0]).toBe("“nps.contoso.com” is not valid before 2059-01-01.");
  });

  test("an expired authority takes all it issued with it", () => {
    const [user, issuing] = [certificate("user.cer"), certificate("issuing.pem")];
    const [chain] = chainsOf([user, { ...issuing, notAfter: "2025-01-01T00:00:00.000Z" }]);
    expect(judgeClientCertificate(user, chain!, undefined, NOW)[0]).toEqual({
      title: "Valid today",
      verdict: "fails",
      because: "“Contoso Issuing CA” expired on 2025-01-01.",
    });
  });
});

describe("the issuers of a filter", () => {
  const issuing = certificate("issuing.pem").sha1;
  const root = certificate("root.cer").sha1;

  it("are not asked for unless the list is switched on", () => {
    expect(judged("user.cer", { CAHashList: { IssuerHash: ["00"] } })).toHaveLength(3);
    expect(judged("user.cer", { CAHashList: { "@Enabled": false, IssuerHash: ["00"] } })).toHaveLength(3);
  });

  it.each([
    ["the issuing authority", issuing, "“Contoso Issuing CA” is in its chain and listed."],
    ["the root", root, "“Contoso Root CA” is in its chain and listed."],
    ["pairs in capitals", root.toUpperCase().replace(/../g, "$& "), "“Contoso Root CA” is in its chain and listed."],
  ])("may name %s", (_, hash, because) => {
    expect(issuerCondition("user.cer", ["ff", hash])).toMatchObject({ verdict: "passes", because });
  });

  it("fail a certificate of another authority", () => {
    expect(issuerCondition("user.cer", ["ff"])).toMatchObject({
      verdict: "fails",
      because: "No issuer in its chain is listed.",
    });
  });

  it("cannot be judged while the chain has a gap", () => {
    expect(issuerCondition("user.cer", [root], [])).toMatchObject({
      verdict: "unknown",
      because: "This cannot be judged: the issuer “CN=Contoso Issuing CA,DC=contoso,DC=com” was not dropped.",
    });
    expect(issuerCondition("user.cer", [issuing], ["issuing.pem"])).toMatchObject({ verdict: "passes" });
  });

  it("are most likely never found when none is listed", () => {
    expect(issuerCondition("user.cer", [])).toMatchObject({
      verdict: "unknown",
      because: "The list of issuers is switched on and empty; most likely nothing passes.",
    });
  });

  function issuerCondition(name: Name, hashes: readonly string[], authorities = AUTHORITIES): Condition | undefined {
    const filter: CertificateFilter = { CAHashList: { "@Enabled": true, IssuerHash: hashes } };
    return judged(name, filter, authorities).find(({ title }) => title === "Listed issuer");
  }
});

describe("the key usages of a filter", () => {
  const asksForOwn: CertificateFilter = {
    EKUMapping: { EKUMap: [OWN_USAGE] },
    ClientAuthEKUList: { "@Enabled": true, EKUMapInList: [{ EKUName: "VPN" }] },
  };

  it("set no condition when no class is switched on", () => {
    expect(judged("user.cer", { ClientAuthEKUList: { EKUMapInList: [{ EKUName: "VPN" }] } })).toHaveLength(3);
  });

  it("let a certificate pass that carries all of a list", () => {
    expect(usageCondition("own-usage.pem", asksForOwn)).toMatchObject({
      verdict: "passes",
      because: "It carries Client Authentication together with “VPN”.",
    });
  });

  it("fail a certificate that lacks one", () => {
    expect(usageCondition("user.cer", asksForOwn)).toMatchObject({
      verdict: "fails",
      because: "It carries Client Authentication but not “VPN”.",
    });
    expect(usageCondition("any-purpose.cer", asksForOwn)).toMatchObject({
      verdict: "fails",
      because: "It does not carry Client Authentication.",
    });
  });

  it("are alternatives between the classes", () => {
    const either: CertificateFilter = {
      ...asksForOwn,
      AnyPurposeEKUList: { "@Enabled": true, EKUMapInList: [OWN_USAGE] },
      AllPurposeEnabled: true,
    };
    expect(usageCondition("own-usage.pem", either)?.verdict).toBe("passes");
    expect(usageCondition("any-purpose.cer", either)?.because).toBe("It carries Any Purpose together with “VPN”.");
    expect(usageCondition("no-usage.cer", either)?.because).toBe("It is not limited to certain key usages.");
    expect(usageCondition("user.cer", either)).toMatchObject({
      verdict: "fails",
      because:
        "It carries Client Authentication but not “VPN”, and it does not carry Any Purpose, " +
        "and it is limited to certain key usages.",
    });
  });

  it("may stand for a whole branch", () => {
    const branch = (oid: string): CertificateFilter => ({
      EKUMapping: { EKUMap: [{ EKUName: "VPN", EKUOID: oid }] },
      ClientAuthEKUList: { "@Enabled": true, EKUMapInList: [{ EKUName: "VPN" }] },
    });
    expect(usageCondition("own-usage.pem", branch("1.3.6.1.4.1.55555.*"))?.verdict).toBe("passes");
    expect(usageCondition("own-usage.pem", branch("1.3.6.1.4.1.5555.*"))?.verdict).toBe("fails");
    expect(usageCondition("own-usage.pem", branch("1.3.6.1.4.1.55555.10.1.*"))?.verdict).toBe("fails");
  });

  it("cannot be judged when the filter does not say what a name means", () => {
    const nameless: CertificateFilter = { ClientAuthEKUList: { "@Enabled": true, EKUMapInList: [{ EKUName: "VPN" }] } };
    expect(usageCondition("own-usage.pem", nameless)).toMatchObject({
      verdict: "unknown",
      because: "The filter does not say which key usage “VPN” is.",
    });
  });

  it("find the certificate of Entra ID by its usage", () => {
    const entra: CertificateFilter = {
      EKUMapping: { EKUMap: [{ EKUName: "AAD Conditional Access", EKUOID: "1.3.6.1.4.1.311.87" }] },
      ClientAuthEKUList: { "@Enabled": true, EKUMapInList: [{ EKUName: "AAD Conditional Access" }] },
    };
    expect(verdictOf(judged("entra-client.cer", entra, ["entra-root.cer"]))).toBe("passes");
    expect(verdictOf(judged("user.cer", entra))).toBe("fails");
  });

  function usageCondition(name: Name, filter: CertificateFilter): Condition | undefined {
    return judged(name, filter).find(({ title }) => title === "Key usages");
  }
});

test("one failure decides, and one doubt leaves it open", () => {
  expect(verdictOf([])).toBe("passes");
  expect(verdictOf([{ verdict: "passes" }, { verdict: "unknown" }])).toBe("unknown");
  expect(verdictOf([{ verdict: "unknown" }, { verdict: "fails" }])).toBe("fails");
});

function judged(name: Name, filter: CertificateFilter | undefined, authorities = AUTHORITIES): readonly Condition[] {
  const [chain] = chainsOf([name, ...authorities].map(certificate));
  return judgeClientCertificate(certificate(name), chain!, filter, NOW);
}

function failing(name: Name): readonly string[] {
  return judged(name, undefined).flatMap(({ verdict, because }) => (verdict === "fails" ? because : []));
}

function passing(title: string) {
  return expect.objectContaining({ title, verdict: "passes" }) as unknown;
}
