import { describe, expect, test } from "vitest";
import { isComplete } from "../../profile/suites.ts";
import { completed } from "./completeSuite.ts";

describe("completing a suite", () => {
  test("what stands there stays", () => {
    const suite = { DHGroup: "Group2", PfsGroup: "None" } as const;
    expect(completed(suite)).toMatchObject(suite);
  });

  test("nothing is missing then", () => {
    expect(isComplete(completed({}))).toBe(true);
    expect(isComplete(completed({ EncryptionMethod: "AES256" }))).toBe(true);
  });

  test("AES-GCM goes to both places of the data", () => {
    expect(completed({ CipherTransformConstants: "GCMAES192" }).AuthenticationTransformConstants).toBe("GCMAES192");
    expect(completed({ AuthenticationTransformConstants: "GCMAES256" }).CipherTransformConstants).toBe("GCMAES256");
  });

  test("a cipher without integrity gets a hash, and a hash gets a cipher", () => {
    expect(completed({ CipherTransformConstants: "AES192" }).AuthenticationTransformConstants).toBe("SHA256128");
    expect(completed({ AuthenticationTransformConstants: "SHA256128" }).CipherTransformConstants).toBe("AES256");
  });

  test("the rest comes from the suite that is most like it", () => {
    expect(completed({ DHGroup: "ECP384", PfsGroup: "ECP384" })).toMatchObject({ EncryptionMethod: "AES_GCM_256" });
    expect(completed({ EncryptionMethod: "AES128" })).toMatchObject({ PfsGroup: "PFS2048" });
  });
});
