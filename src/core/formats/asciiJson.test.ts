import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiJson } from "./asciiJson.ts";

describe("JSON in ASCII", () => {
  it("says the same, whatever the value", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(fc.record({ a: text, b: fc.array(text), c: fc.record({ d: text }) }), (value) => {
        const json = asciiJson(value);
        expect(json).toMatch(/^[\n -~]*$/);
        expect(JSON.parse(json)).toEqual(value);
      }),
    );
  });

  it("is indented by two and ends with a newline", () => {
    expect(asciiJson({ name: "Zürich" })).toBe('{\n  "name": "Z\\u00fcrich"\n}\n');
  });
});
