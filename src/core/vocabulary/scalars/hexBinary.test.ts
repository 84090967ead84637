import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { hexBinary } from "./hexBinary.ts";
import { expectLaws, refusalOf } from "./laws.testkit.ts";

const bytes = fc
  .uint8Array({ minLength: 1 })
  .map((values) => [...values].map((value) => value.toString(16).padStart(2, "0")).join(""));

describe("hexBinary", () => {
  it("reads back what it writes", () => expectLaws(hexBinary, bytes));

  it("reads digits over several lines, with blanks and in any case", () => {
    expect(z.decode(hexBinary.codec, " 0200\n 00 2A\r\n\t00")).toBe("0200002a00");
  });

  it("says what is wrong", () => {
    expect(refusalOf(hexBinary, "abc")).toContain("even number");
    expect(refusalOf(hexBinary, "0g")).toContain("hexadecimal");
    expect(refusalOf(hexBinary, " ")).toContain("At least one byte");
  });

  it("takes a paste from a registry editor or a script", () => {
    expect(hexBinary.clean?.("02-00-2A")).toEqual({ text: "02002a", note: "Removed 2 separators." });
    expect(hexBinary.clean?.("0x02002A")).toEqual({ text: "02002a", note: 'Removed "0x".' });
  });
});
