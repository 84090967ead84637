import { describe, expect, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import { certificate } from "./certificates.testkit.ts";
import { type Chain, chainsOf } from "./chain.ts";

const root = certificate("root.cer");
const issuing = certificate("issuing.pem");
const nps = certificate("nps.cer");

describe("the chain of a certificate", () => {
  test("goes up to the root, whatever the order of the set", () => {
    expect(chainsOf([nps, root, issuing])[0]).toEqual({ certificate: nps, issuers: [issuing, root], missing: null });
  });

  test("of a root is the root alone", () => {
    expect(chainOf(root)).toEqual({ certificate: root, issuers: [], missing: null });
  });

  test("names the first issuer that is not there", () => {
    expect(chainOf(nps, root)).toMatchObject({ issuers: [], missing: "CN=Contoso Issuing CA,DC=contoso,DC=com" });
    expect(chainOf(nps, issuing)).toMatchObject({
      issuers: [issuing],
      missing: "CN=Contoso Root CA,O=Contoso\\, Ltd.",
    });
  });

  test("does not take an authority of the same name with another key", () => {
    const namesake: Certificate = { ...issuing, subjectKeyId: "00", sha256: "00" };
    expect(chainOf(nps, namesake, root)).toMatchObject({ issuers: [], missing: issuing.subject });
    expect(chainOf(nps, namesake, issuing, root).issuers).toEqual([issuing, root]);
  });

  test("goes by the name alone where one side states no key", () => {
    const unnamed: Certificate = { ...issuing, subjectKeyId: null };
    expect(chainOf(nps, unnamed).issuers).toEqual([unnamed]);
  });

  test("prefers the authority that was valid when the certificate began, then the newest", () => {
    const before: Certificate = {
      ...issuing,
      notBefore: "2000-01-01T00:00:00.000Z",
      notAfter: "2010-01-01T00:00:00.000Z",
    };
    const renewed: Certificate = { ...issuing, notAfter: "2070-01-01T00:00:00.000Z" };
    expect(chainOf(nps, before, issuing, root).issuers[0]).toBe(issuing);
    expect(chainOf(nps, issuing, renewed, root).issuers[0]).toBe(renewed);
  });

  test("ends where authorities certify one another", () => {
    const a: Certificate = { ...issuing, subject: "CN=A", issuer: "CN=B", subjectKeyId: null, authorityKeyId: null };
    const b: Certificate = { ...a, subject: "CN=B", issuer: "CN=A" };
    expect(chainOf(a, b)).toEqual({ certificate: a, issuers: [b], missing: "CN=A" });
  });
});

function chainOf(...certificates: readonly Certificate[]): Chain {
  const [chain] = chainsOf(certificates);
  if (chain === undefined) throw new Error("No certificate was given.");
  return chain;
}
