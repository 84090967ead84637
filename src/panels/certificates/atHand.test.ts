import { describe, expect, it } from "vitest";
import { certificate } from "../../core/certificates/certificates.testkit.ts";
import { atHand } from "./atHand.ts";
import { keyWords } from "./keyWords.ts";
import { nameOf } from "./nameOf.ts";

const FILES = ["nps.cer", "root.cer", "issuing.pem", "user.cer"] as const;

describe("certificates at hand", () => {
  const all = atHand(FILES.map(certificate));

  it("keep their order, and each knows what it is likely for", () => {
    expect(all.map(({ role }) => role.role)).toEqual(["server", "root", "issuing CA", "client"]);
  });

  it("know who issued them and whom they issued", () => {
    const [server, root, issuing] = all;
    expect(server?.chain.issuers).toEqual([issuing?.certificate, root?.certificate]);
    expect(issuing?.issued.map(nameOf)).toEqual(["nps.contoso.com", "Ada Winter"]);
    expect(root?.issued).toEqual([issuing?.certificate]);
    expect(server?.issued).toEqual([]);
  });

  it("say what kind of key they have", () => {
    expect(all.map(({ certificate: { key } }) => keyWords(key))).toEqual([
      "RSA 2048",
      "RSA 2048",
      "EC P-384",
      "EC P-256",
    ]);
    expect(keyWords({ algorithm: "Ed25519", bits: 256, curve: null })).toBe("Ed25519");
  });
});
