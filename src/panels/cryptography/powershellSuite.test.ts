import { describe, expect, it } from "vitest";
import { SUITES } from "../../core/profile/suites.ts";
import { gatewayCommand, powershellSpelling } from "./powershellSuite.ts";

describe("suites", () => {
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
