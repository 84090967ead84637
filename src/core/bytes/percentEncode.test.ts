import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentEncode } from "./percentEncode.ts";

/** What RFC 3986 reserves and encodeURIComponent leaves as it is. */
function encodeSubDelimiters(text: string): string {
  return text.replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

describe("percent-encoding", () => {
  it("is encodeURIComponent plus the sub-delimiters that it leaves alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(percentEncode(text)).toBe(encodeSubDelimiters(encodeURIComponent(text)));
      }),
    );
  });

  it("leaves unreserved characters only, and decodes to the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const encoded = percentEncode(text);
        expect(encoded).toMatch(/^([A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/);
        expect(decodeURIComponent(encoded)).toBe(text);
      }),
    );
  });

  it("writes a blank as %20", () => {
    expect(percentEncode("Contoso VPN (Zürich)")).toBe("Contoso%20VPN%20%28Z%C3%BCrich%29");
  });

  it("replaces half a surrogate pair", () => {
    expect(percentEncode("a\ud83d")).toBe("a%EF%BF%BD");
  });
});
