import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHex, printHex } from "./hexBytes.ts";

describe("bytes as hexadecimal digits", () => {
  it("come back whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(parseHex(printHex(bytes))).toEqual(bytes);
      }),
    );
  });

  it("are written with capital letters and read in either letter case", () => {
    expect(printHex(Uint8Array.of(0, 0xab))).toBe("00AB");
    expect(parseHex("00aB")).toEqual(Uint8Array.of(0, 0xab));
  });

  it.each(["0", "0g", "0x00", "00 01", "-1"])("are not what %j stands for", (text) => {
    expect(parseHex(text)).toBeNull();
  });
});
