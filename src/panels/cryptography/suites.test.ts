import { describe, expect, it } from "vitest";
import { cryptographySuite } from "../../core/vocabulary/cryptography.ts";
import { gatewayCommand, powershellSpelling } from "./powershellSuite.ts";
import { SUITES, SUITE_NAMES, isComplete, isSameSuite } from "./suites.ts";

describe("suites", () => {
  it.each(SUITES.map(({ title, suite }) => [title, suite] as const))(
    "%s sets all six, each to a value that Windows knows",
    (_, suite) => {
      expect(isComplete(suite)).toBe(true);
      expect(SUITE_NAMES.toSorted()).toEqual(Object.keys(cryptographySuite.children).sort());
      for (const name of SUITE_NAMES)
        expect(cryptographySuite.children[name].scalar.codec.safeDecode(suite[name]).success, name).toBe(true);
    },
  );

  it.each(SUITES.map(({ title, suite }) => [title, suite] as const))("%s has no obsolete part", (_, suite) => {
    for (const name of SUITE_NAMES) {
      const choice = cryptographySuite.children[name].scalar.suggestions?.find(({ text }) => text === suite[name]);
      expect(choice?.label ?? "", name).not.toMatch(/obsolete|advised against|No forward secrecy/);
    }
  });

  it("are told apart by every part", () => {
    const suite = SUITES[0]?.suite ?? {};
    expect(isSameSuite(suite, { ...suite })).toBe(true);
    expect(isSameSuite(suite, { ...suite, PfsGroup: "PFS2048" })).toBe(false);
    expect(isComplete({ ...suite, PfsGroup: undefined as never })).toBe(false);
  });

  it("are spelled for PowerShell where that differs", () => {
    expect(powershellSpelling("EncryptionMethod", "AES_GCM_128")).toBe("GCMAES128");
    expect(powershellSpelling("IntegrityCheckMethod", "SHA196")).toBe("SHA1");
    expect(powershellSpelling("AuthenticationTransformConstants", "SHA196")).toBe("SHA196");
  });

  it("become a command for the gateway", () => {
    const [first] = SUITES;
    expect(first === undefined ? [] : gatewayCommand(first.suite).split(" `\n  ")).toEqual([
      "Set-VpnServerConfiguration -CustomPolicy -TunnelType IKEV2",
      "-DHGroup Group14",
      "-EncryptionMethod GCMAES128",
      "-IntegrityCheckMethod SHA256",
      "-CipherTransformConstants GCMAES128",
      "-AuthenticationTransformConstants GCMAES128",
      "-PfsGroup ECP256",
    ]);
  });
});
