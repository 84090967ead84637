import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { rootHash } from "./rootHash.ts";

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });

describe("rootHash", () => {
  it("reads back every SHA-256 and SHA-1 thumbprint", () => expectLaws(rootHash, fc.oneof(digits(64), digits(40))));

  it("is written in pairs", () => expect(rewritten(rootHash, "AB".repeat(32))).toBe(`${"ab ".repeat(31)}ab`));

  it("says how many digits there are when the number is wrong", () => {
    expect(refusalOf(rootHash, "ab".repeat(31))).toContain("this one has 62");
    expect(refusalOf(rootHash, "")).toContain("this one has 0");
    expect(refusalOf(rootHash, "xy".repeat(32))).toContain("hexadecimal");
  });
});
