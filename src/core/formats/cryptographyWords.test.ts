import { describe, expect, it } from "vitest";
import { cryptographySuite } from "../vocabulary/cryptography.ts";
import { fromGraph, fromPowerShell, SUITE_SETTINGS, toGraph, toPowerShell } from "./cryptographyWords.ts";

const WORDS = SUITE_SETTINGS.flatMap((setting) =>
  (cryptographySuite.children[setting].scalar.suggestions ?? []).map(({ text }) => ({ setting, word: text })),
);

describe("words for algorithms", () => {
  it("are there for every setting of the suite", () => {
    expect([...SUITE_SETTINGS]).toEqual(Object.keys(cryptographySuite.children));
  });

  it.each(WORDS)("bring $setting $word to PowerShell and back", ({ setting, word }) => {
    const there = toPowerShell(setting, word);
    expect(there).not.toBeNull();
    expect(fromPowerShell(setting, there ?? "")).toBe(word);
  });

  it.each(WORDS.filter(({ word }) => word !== "None"))(
    "bring $setting $word to Graph and back",
    ({ setting, word }) => {
      const there = toGraph(setting, word);
      expect(there).not.toBeNull();
      expect(fromGraph(setting, there ?? "")).toBe(word);
    },
  );

  it("say that Graph has no word for None", () => {
    expect(toGraph("PfsGroup", "None")).toBeNull();
    expect(toGraph("DHGroup", "None")).toBeNull();
  });

  it("differ where people mix them up", () => {
    expect(toPowerShell("EncryptionMethod", "AES_GCM_256")).toBe("GCMAES256");
    expect(toPowerShell("CipherTransformConstants", "GCMAES256")).toBe("GCMAES256");
    expect(toPowerShell("IntegrityCheckMethod", "SHA196")).toBe("SHA1");
    expect(toGraph("AuthenticationTransformConstants", "SHA256128")).toBe("sha_256_128");
    expect(toGraph("IntegrityCheckMethod", "SHA256")).toBe("sha2_256");
  });

  it("are read in any letter case, and in a spelling that Graph's reference does not have", () => {
    expect(fromGraph("EncryptionMethod", "AES256GCM")).toBe("AES_GCM_256");
    expect(fromPowerShell("DHGroup", "ecp256")).toBe("ECP256");
    expect(fromGraph("AuthenticationTransformConstants", "sha2_256_128")).toBe("SHA256128");
  });

  it("have nothing for words of other settings or other systems", () => {
    expect(toPowerShell("EncryptionMethod", "GCMAES256")).toBeNull();
    expect(fromGraph("EncryptionMethod", "chaCha20Poly1305")).toBeNull();
    expect(fromGraph("IntegrityCheckMethod", "sha2_512")).toBeNull();
    expect(fromPowerShell("CipherTransformConstants", "None")).toBeNull();
  });
});
