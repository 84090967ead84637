import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "./base64.ts";

describe("Base64", () => {
  it("writes what Node's Buffer writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      }),
    );
  });

  it("reads back what it wrote, broken into lines or not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(decodeBase64(text)).toEqual(bytes);
        expect(decodeBase64(text.replace(/.{1,7}/g, "$&\r\n\t "))).toEqual(bytes);
      }),
    );
  });

  it.each(["A", "AB", "ABC", "AB=", "A===", "====", "AB!=", "AB=C", "AB-_", "A=="])("refuses %j", (text) => {
    expect(decodeBase64(text)).toBeNull();
  });
});
