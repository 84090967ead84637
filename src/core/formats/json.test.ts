import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./json.ts";

function faultOf(text: string) {
  const parsed = parseJson(text);
  return parsed.ok ? null : `${parsed.error.line}:${parsed.error.column} ${parsed.error.message}`;
}

describe("reading JSON", () => {
  it("gives what was written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  it.each([
    ['{"a": [1,\n  2', "2:4 The JSON is cut off here."],
    ['{"a": "b', "1:7 The JSON is cut off inside this string."],
    ['{\n  "a": 1,\n}', "3:1 A comma stands before the }, and nothing follows it."],
    ["[1, ]", "1:5 A comma stands before the ], and nothing follows it."],
    ['{"a" 1}', "1:6 A colon is expected behind the name."],
    ["{'a': 1}", "1:2 A name in double quotes is expected."],
    ['{"a": b}', "1:7 A value is expected."],
    ['{"a": 1 "b": 2}', "1:9 A comma or } is expected."],
    ['{"a": "C:\\Windows"}', "1:10 A backslash is followed by what JSON does not know."],
    ['{"a": "b\nc"}', "1:9 A string breaks off, or holds a control character."],
    ['{"a": 1}{"b": 2}', "1:9 More text follows behind the JSON."],
    ["<a/>", "1:1 This is no JSON."],
    ["", "1:1 This is no JSON."],
  ])("says what is wrong with %j, and where", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("finds a place in whatever is no JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "\\", "x"), (json, at, intruder) => {
        const cut = json.slice(0, at % (json.length + 1)) + intruder;
        const parsed = parseJson(cut);
        if (!parsed.ok) expect(parsed.error.column).toBeGreaterThan(0);
      }),
    );
  });

  it("is not thrown off by depth", () => {
    expect(faultOf("[".repeat(300_000))).toBe("1:501 It is nested deeper than 500 times.");
    expect(faultOf("[".repeat(600) + "]".repeat(600))).toBe("1:501 It is nested deeper than 500 times.");
    expect(parseJson("[".repeat(400) + "]".repeat(400)).ok).toBe(true);
    expect(parseJson(`[${"[],".repeat(600)}1]`).ok).toBe(true);
  });
});
