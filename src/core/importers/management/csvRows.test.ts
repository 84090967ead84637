import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "./csvRows.ts";

describe("csvRows", () => {
  it("reads cells that go over lines and hold quotation marks, and says where rows begin", () => {
    expect(csvRows('a,b\r\n"1\r\n""x""",2\r\n\r\n3,"4"')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ['1\r\n"x"', "2"] },
      { line: 5, cells: ["3", "4"] },
    ]);
  });

  it("reads as what was quoted, whatever it is", () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", " ") }).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));
        const text = ["h,i", ...quoted].join("\r\n");
        expect(csvRows(text).map(({ cells }) => cells)).toEqual([["h", "i"], ...rows]);
      }),
    );
  });
});
