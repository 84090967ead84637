import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceOf } from "./choiceOf.ts";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";

const cipher = choiceOf(["DES3", "AES_GCM_128"], {
  labels: { DES3: "3DES (obsolete)" },
  aliases: { GCMAES128: "AES_GCM_128" },
});

describe("choiceOf", () => {
  it("reads back what it writes", () => expectLaws(cipher, fc.constantFrom("DES3", "AES_GCM_128")));

  it("reads any letter case and writes its own", () => expect(rewritten(cipher, " aes_GCM_128 ")).toBe("AES_GCM_128"));

  it("names the options when it refuses", () =>
    expect(refusalOf(cipher, "ROT13")).toBe("A value is expected that is one of DES3 or AES_GCM_128."));

  it("knows the spelling from elsewhere, and does not take it as it stands", () =>
    expect(refusalOf(cipher, "gcmaes128")).toBe('Here Windows spells this "AES_GCM_128".'));

  it("rewrites the spelling from elsewhere when it is pasted", () =>
    expect(cipher.clean?.(" GCMAES128 ")).toEqual({
      text: "AES_GCM_128",
      note: 'Wrote "AES_GCM_128", which is what Windows calls it here.',
    }));

  it("offers its options in order, with labels where there are some", () =>
    expect(cipher.suggestions).toEqual([{ text: "DES3", label: "3DES (obsolete)" }, { text: "AES_GCM_128" }]));

  it("is not misled by names that every object has", () =>
    expect(refusalOf(cipher, "constructor")).toContain("one of"));
});
