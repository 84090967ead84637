import { describe, expect, test } from "vitest";
import { at } from "../../profile/at.ts";
import { writeOption } from "./writeOption.ts";

const { EncryptionMethod } = at.NativeProfile.CryptographySuite;
const offered = (written: string) => writeOption(EncryptionMethod, written).map(({ title }) => title);

describe("writing one of a setting's words", () => {
  test("another spelling of a word is safe to mend", () => {
    expect(writeOption(EncryptionMethod, "aes-gcm 256")).toMatchObject([{ title: "Write AES_GCM_256", isSafe: true }]);
  });

  test("a word from PowerShell is safe to mend", () => {
    expect(writeOption(EncryptionMethod, "GCMAES128")).toMatchObject([{ title: "Write AES_GCM_128", isSafe: true }]);
  });

  test("a mistyped word offers the nearest one", () => {
    expect(writeOption(EncryptionMethod, "AES_GMC_128")).toMatchObject([{ title: "Write AES_GCM_128", isSafe: false }]);
  });

  test("a part of words offers each of them, none of them safe", () => {
    expect(offered("AES")).toEqual([
      "Write AES128",
      "Write AES192",
      "Write AES256",
      "Write AES_GCM_128",
      "Write AES_GCM_256",
    ]);
    expect(writeOption(EncryptionMethod, "AES").every(({ isSafe }) => !isSafe)).toBe(true);
  });

  test("what resembles nothing offers nothing", () => {
    expect(offered("ChaCha20Poly1305")).toEqual([]);
    expect(offered("")).toEqual([]);
  });
});
