import fc from "fast-check";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { integer } from "./integer.ts";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";

describe("integer", () => {
  it("reads back what it writes", () => expectLaws(integer(-5, 500_000), fc.integer({ min: -5, max: 500_000 })));

  it("holds the largest unsigned 32-bit number", () =>
    expect(rewritten(integer(0, 4_294_967_295), "4294967295")).toBe("4294967295"));

  it("writes leading zeros no more", () => expect(rewritten(integer(0, 128), "008")).toBe("8"));

  it.each(["", "129", "-1", "1.5", "0x10", "1e2", "eight", "1 2"])("refuses %j between 0 and 128", (text) =>
    expect(refusalOf(integer(0, 128), text)).toBe("A whole number from 0 to 128 is expected."),
  );

  it("does not write a number out of its bounds", () => {
    expect(z.safeEncode(integer(0, 128).codec, 129).success).toBe(false);
  });
});
