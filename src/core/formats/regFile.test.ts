import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRegFile, parseReg, printReg, type RegKey } from "./regFile.ts";
import type { RegValue } from "./regValue.ts";

const KEY = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso";

function printed(name: string, value: RegValue | null): string {
  return printReg([{ path: KEY, isDeleted: false, entries: [{ name, value }] }]);
}

function valueIn(line: string, header = "Windows Registry Editor Version 5.00"): unknown {
  return parseReg(`${header}\r\n\r\n[${KEY}]\r\n${line}\r\n`).keys[0]?.entries[0]?.value;
}

describe("a registry file", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom('"', "\\", "\r", "\n", "=", "[", "]", ";", "@", "-", " ", "ü", "\uD800") }),
  );
  const withoutNul = hostile.map((text) => text.replaceAll("\0", ""));
  const bytes = fc.uint8Array({ maxLength: 90 });
  const value: fc.Arbitrary<RegValue | null> = fc.oneof(
    fc.constant(null),
    hostile.map((text) => ({ type: "sz" as const, text })),
    hostile.map((text) => ({ type: "expandSz" as const, text })),
    fc.array(withoutNul.filter((line) => line !== "")).map((lines) => ({ type: "multiSz" as const, lines })),
    fc.integer({ min: 0, max: 0xffffffff }).map((number) => ({ type: "dword" as const, number })),
    fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }).map((number) => ({ type: "qword" as const, number })),
    bytes.map((some) => ({ type: "binary" as const, bytes: some })),
    fc.record({ type: fc.constant("other" as const), kind: fc.constantFrom(0, 5, 8), bytes }),
  );
  const oneLine = hostile.map((text) => `${KEY}\\${text.replace(/[\r\n\u2028\u2029]/g, "").trim()}x`);
  const key: fc.Arbitrary<RegKey> = fc.record({
    path: oneLine,
    isDeleted: fc.boolean(),
    entries: fc.array(fc.record({ name: withoutNul, value })),
  });

  it("reads as what was written, whatever the names and values", () => {
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        expect(parseReg(printReg(keys, ["a\r\nb"]))).toEqual({ keys, problems: [] });
      }),
    );
  });

  it("looks like those of the registry editor", () => {
    const text = printed("Profile", { type: "multiSz", lines: ["<VPNProfile>", "</VPNProfile>"] });
    expect(text).toBe(
      [
        "Windows Registry Editor Version 5.00",
        "",
        `[${KEY}]`,
        '"Profile"=hex(7):3c,00,56,00,50,00,4e,00,50,00,72,00,6f,00,66,00,69,00,6c,00,\\',
        "  65,00,3e,00,00,00,3c,00,2f,00,56,00,50,00,4e,00,50,00,72,00,6f,00,66,00,69,\\",
        "  00,6c,00,65,00,3e,00,00,00,00,00",
        "",
      ].join("\r\n"),
    );
  });

  it.each<[string, RegValue | null, string]>([
    ["text", { type: "sz", text: 'C:\\a "b"' }, '"text"="C:\\\\a \\"b\\""'],
    ["", { type: "sz", text: "default" }, '@="default"'],
    ["@", { type: "sz", text: "" }, '"@"=""'],
    ["number", { type: "dword", number: 60 }, '"number"=dword:0000003c'],
    ["large", { type: "qword", number: 1n }, '"large"=hex(b):01,00,00,00,00,00,00,00'],
    ["path", { type: "expandSz", text: "%a" }, '"path"=hex(2):25,00,61,00,00,00'],
    ["lines", { type: "sz", text: "\n" }, '"lines"=hex(1):0a,00,00,00'],
    ["none", { type: "multiSz", lines: [] }, '"none"=hex(7):00,00'],
    ["gone", null, '"gone"=-'],
  ])("writes %j as the editor does", (name, value, line) => {
    expect(printed(name, value).split("\r\n")[3]).toBe(line);
  });

  it("deletes keys", () => {
    const text = printReg([{ path: KEY, isDeleted: true, entries: [] }]);
    expect(text).toContain(`[-${KEY}]`);
    expect(parseReg(text).keys).toEqual([{ path: KEY, isDeleted: true, entries: [] }]);
  });

  it("may have text over several lines, and no line end at its end", () => {
    expect(valueIn('"a"="one\r\n\r\ntwo"')).toEqual({ type: "sz", text: "one\r\n\r\ntwo" });
  });

  it("keeps empty strings in a list, and takes a list without its last NUL", () => {
    expect(valueIn('"a"=hex(7):61,00,00,00,00,00,62,00,00,00,00,00')).toEqual({
      type: "multiSz",
      lines: ["a", "", "b"],
    });
    expect(valueIn('"a"=hex(7):61,00,00,00')).toEqual({ type: "multiSz", lines: ["a"] });
  });

  it("may be of the old kind, with a byte a letter", () => {
    expect(valueIn('"a"=hex(7):61,62,00,63,00,00', "REGEDIT4")).toEqual({ type: "multiSz", lines: ["ab", "c"] });
  });

  it("has its problems named by line, and the rest is read", () => {
    const text = `[${KEY}]\r\nnonsense\r\n"a"=hex:zz\r\n"b" "c"\r\n"d"=dword:1\r\n"e"="never`;
    const { keys, problems } = parseReg(text);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
    expect(keys[0]?.entries).toEqual([{ name: "d", value: { type: "dword", number: 1 } }]);
    expect(parseReg('"a"="b"').problems[0]?.message).toContain("before any key");
  });

  it("is known by its header, or by its first key", () => {
    expect(isRegFile("\uFEFFWindows Registry Editor Version 5.00\r\n")).toBe(true);
    expect(isRegFile(`; note\r\n\r\n[${KEY}]\r\n`)).toBe(true);
    expect(isRegFile("[HKLM]")).toBe(true);
    expect(isRegFile("[Contoso VPN]\r\nEncoding=1")).toBe(false);
    expect(isRegFile("<VPNProfile/>")).toBe(false);
  });
});
