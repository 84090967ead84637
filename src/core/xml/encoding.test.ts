import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes, encodeText, type Encoding } from "./encoding.ts";
import { fixtures, LAW } from "./xml.testkit.ts";

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeBytes and encodeText", () => {
  it("give back the bytes of every fixture", () => {
    for (const { name, bytes } of fixtures) {
      const { text, encoding } = decodeBytes(bytes);
      expect(encodeText(text, encoding), name).toEqual({ bytes, unencodable: [] });
    }
  });

  it("give back any bytes that decode cleanly", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.uint8Array({ maxLength: 40 }).map((rest) => bytesOf(0xff, 0xfe, ...rest)),
      fc.uint8Array({ maxLength: 40 }).map((rest) => bytesOf(0xfe, 0xff, ...rest)),
      fc.string({ unit: "binary" }).map((text) => encodeText(text, { name: "utf-8", bom: true }).bytes),
    );
    fc.assert(
      fc.property(bytes, (raw) => {
        const { text, encoding, problems } = decodeBytes(raw);
        if (problems.some(({ code }) => code === "undecodable-bytes")) return;
        expect([...encodeText(text, encoding).bytes]).toEqual([...raw]);
      }),
      { ...LAW, numRuns: 3000 },
    );
  });
});

describe("decodeBytes", () => {
  it.each<[string, Encoding]>([
    ["utf16le-bom.xml", { name: "utf-16le", bom: true }],
    ["utf16be-bom.xml", { name: "utf-16be", bom: true }],
    ["utf16le-without-bom.xml", { name: "utf-16le", bom: false }],
    ["utf8-bom-leading-blanks.xml", { name: "utf-8", bom: true }],
    ["windows-1252-declared.xml", { name: "windows-1252", bom: false }],
    ["windows-1252-undeclared.xml", { name: "windows-1252", bom: false }],
    ["non-latin-letters.xml", { name: "utf-8", bom: false }],
  ])("knows %s", (name, encoding) => {
    const decoded = decodeBytes(fixtures.find((one) => one.name === name)?.bytes ?? bytesOf());
    expect(decoded.encoding).toEqual(encoding);
    expect(decoded.problems).toEqual([]);
    expect(decoded.text.startsWith("\uFEFF")).toBe(false);
  });

  it("takes plain ASCII at its word", () => {
    expect(decodeBytes(ascii('<?xml version="1.0" encoding="ISO-8859-1"?><r/>')).encoding.name).toBe("windows-1252");
    expect(decodeBytes(ascii('<?xml version="1.0" encoding="utf-8"?><r/>')).encoding.name).toBe("utf-8");
  });

  it("says when the declaration is not true", () => {
    const text = '<?xml version="1.0" encoding="utf-8"?><r/>';
    const { problems } = decodeBytes(encodeText(text, { name: "utf-16le", bom: true }).bytes);
    const message = "The XML declaration says utf-8, and the file is UTF-16LE.";
    expect(problems).toEqual([{ code: "declaration-differs", message }]);
  });

  it("says when bytes do not fit their byte order mark", () => {
    expect(decodeBytes(bytesOf(0xef, 0xbb, 0xbf, 0xff)).problems[0]?.code).toBe("undecodable-bytes");
    expect(decodeBytes(bytesOf(0xff, 0xfe, 0x3c)).problems[0]?.code).toBe("undecodable-bytes");
  });
});

describe("encodeText", () => {
  it("says what the encoding does not have", () => {
    expect(encodeText("a€🔒Ж", { name: "windows-1252", bom: false })).toEqual({
      bytes: bytesOf(0x61, 0x80, 0x3f, 0x3f),
      unencodable: [
        { start: 2, end: 4 },
        { start: 4, end: 5 },
      ],
    });
    expect(encodeText("a\uD83D", { name: "utf-8", bom: false }).unencodable).toEqual([{ start: 1, end: 2 }]);
  });
});
