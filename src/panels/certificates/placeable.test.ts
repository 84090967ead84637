import { describe, expect, it } from "vitest";
import type { Certificate } from "../../core/certificates/certificate.ts";
import { placeable } from "./placeable.ts";

const NAMELESS = { commonName: "", dnsNames: [], extendedKeyUsages: null, sha1: "a", sha256: "b" };

describe("what of a certificate can stand in a profile", () => {
  it("are its common name and DNS names, when they are names of servers", () => {
    expect(namesOf({ commonName: "nps1.corp", dnsNames: ["nps2.corp"] })).toEqual(["nps1.corp", "nps2.corp"]);
    expect(namesOf({ commonName: "Our NPS server", dnsNames: ["nps2.corp"] })).toEqual(["nps2.corp"]);
    expect(namesOf({})).toEqual([]);
  });

  it("are its key usages by their names, else by their identifiers", () => {
    expect(usagesOf(["1.3.6.1.5.5.7.3.2", "1.2.3"])).toEqual([
      { oid: "1.3.6.1.5.5.7.3.2", name: "Client Authentication" },
      { oid: "1.2.3", name: "1.2.3" },
    ]);
    expect(usagesOf(null)).toBeNull();
  });
});

function namesOf(names: Partial<Certificate>): readonly string[] {
  return placeable({ ...NAMELESS, ...names }).serverNames;
}

function usagesOf(extendedKeyUsages: Certificate["extendedKeyUsages"]) {
  return placeable({ ...NAMELESS, extendedKeyUsages }).usages;
}
