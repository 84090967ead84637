import { describe, expect, test } from "vitest";
import { read } from "../../profile/read.ts";
import { parseXml } from "../../xml/parse.ts";
import { type SuiteChanges, suiteExample } from "../suiteExample.ts";
import { type Mistake, unreadableParts } from "./unreadableParts.ts";

function mistakesIn(changes: SuiteChanges): readonly Mistake[] {
  const parsed = parseXml(suiteExample(changes));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return unreadableParts({ read: (ref) => read(parsed.value, ref) }).map(({ mistake }) => mistake);
}

describe("values of a suite that are not known", () => {
  test.each(["GCMAES256", "aes-256-gcm", "AES256GCM", "AESGCM256"])("%s is AES-GCM for the key exchange", (written) => {
    expect(mistakesIn({ EncryptionMethod: written })).toEqual([{ kind: "otherGcm", meant: "AES_GCM_256" }]);
  });

  test.each(["AES_GCM_192", "GSMAES192", "aes192gcm"])("%s is AES-GCM for the data", (written) => {
    expect(mistakesIn({ CipherTransformConstants: written })).toEqual([{ kind: "otherGcm", meant: "GCMAES192" }]);
  });

  test("the key exchange has no AES-GCM with 192 bits", () => {
    expect(mistakesIn({ EncryptionMethod: "AES_GCM_192" })).toEqual([{ kind: "gcm192OfKeyExchange" }]);
  });

  test("no integrity, the SHA-1 of PowerShell, and what nobody knows", () => {
    expect(mistakesIn({ AuthenticationTransformConstants: "None" })).toEqual([{ kind: "noIntegrity" }]);
    expect(mistakesIn({ IntegrityCheckMethod: "sha-1" })).toEqual([{ kind: "sha1OfKeyExchange" }]);
    expect(mistakesIn({ DHGroup: "Group5" })).toEqual([{ kind: "unknown" }]);
  });

  test("what is known or empty is none of them", () => {
    expect(mistakesIn({ EncryptionMethod: "aes_gcm_128", DHGroup: "" })).toEqual([]);
  });
});
