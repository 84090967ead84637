import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { portRange } from "./portRange.ts";
import { portRanges } from "./portRanges.ts";

const port = fc.nat({ max: 65_535 });
const range = fc.tuple(port, port).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

describe("portRanges", () => {
  it("reads ports and ranges, blanks around them included", () => {
    expect(z.decode(portRanges.codec, "10, 20-50 ,100 - 200")).toEqual([
      { from: 10, to: 10 },
      { from: 20, to: 50 },
      { from: 100, to: 200 },
    ]);
  });

  it("writes commas without blanks, and one port as one number", () => {
    expect(rewritten(portRanges, "10, 20 - 50, 7-7")).toBe("10,20-50,7");
  });

  it("reads back all that it writes", () => {
    expectLaws(portRange, range);
    expectLaws(portRanges, fc.array(range, { minLength: 1 }));
  });

  const wrong = ["", "65536", "5-70000", "50-20", "-1", "http", "1-2-3", "10;20", "10,,20"];
  it.each(wrong)("refuses %j with a sentence", (text) => {
    refusalOf(portRanges, text);
  });

  it("does not encode a range that runs backwards", () => {
    expect(z.safeEncode(portRange.codec, { from: 2, to: 1 }).success).toBe(false);
  });

  it("offers ports that it reads", () => {
    for (const { text } of portRanges.suggestions) expect(rewritten(portRange, text)).toBe(text);
  });

  it("takes a column of ports from a spreadsheet", () => {
    expect(portRanges.clean?.("80\r\n443\r\n\r\n").text).toBe("80,443");
  });
});
