import fc from "fast-check";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { integer } from "./integer.ts";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { listOf } from "./listOf.ts";

const numbers = listOf(integer(0, 9), { says: "digits separated by commas" });
const disputed = listOf(integer(0, 9), { says: "digits separated by commas", readAt: /[,;]/ });

describe("listOf", () => {
  it("reads back what it writes", () =>
    expectLaws(numbers, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 })));

  it("tolerates blanks around items and writes none", () => expect(rewritten(numbers, " 1, 2 ,\n3 ")).toBe("1,2,3"));

  it("reads another separator where sources disagree, and writes the first", () =>
    expect(rewritten(disputed, "1;2,3")).toBe("1,2,3"));

  it("says which entry does not fit, and why", () =>
    expect(refusalOf(numbers, "1,x")).toBe('Entry 2 ("x") does not fit. A whole number from 0 to 9 is expected.'));

  it.each([
    ["1,,2", "Entry 2 of the list is empty."],
    ["1,", "Entry 2 of the list is empty."],
    [" ", "At least one entry is expected."],
  ])("refuses %j", (text, sentence) => expect(refusalOf(numbers, text)).toBe(sentence));

  it("has no text for no items", () => expect(z.safeEncode(numbers.codec, []).success).toBe(false));

  it("cuts pasted text at commas, semicolons, tabs and line ends, and cleans each item", () =>
    expect(numbers.clean?.("1; 2\t3\r\n\u200b4\n")).toEqual({ text: "1,2,3,4", note: "Removed 1 hidden character." }));

  it("tells how one item is written, for controls that show them apart", () => {
    expect(numbers.list?.separator).toBe(",");
    expect(numbers.list?.item.says).toBe("whole number from 0 to 9");
  });
});
