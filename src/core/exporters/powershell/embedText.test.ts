import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedText, fitsHereString } from "./embedText.ts";

/** What PowerShell reads from the lines of a script with CRLF line ends. */
function decode(text: string, readable: boolean): string {
  const embedded = embedText(text, readable);
  if (embedded.kind === "hereString") return embedded.lines.join("\r\n");
  return Buffer.from(embedded.chunks.join(""), "base64").toString("utf8");
}

describe("embedding a text in a script", () => {
  it.each([
    ["one line", "<a/>", true],
    ["CRLF throughout", "<a>\r\n</a>\r\n", true],
    ["quotes inside a line", "<a b='@'>'</a>", true],
    ["a lone LF", "<a>\r\n\n</a>", false],
    ["a lone CR", "<a>\r</a>", false],
    ["a letter beyond ASCII", "<a>ü</a>", false],
    ["a line that would end it", "<a>\r\n'@</a>", false],
    ["a first line that would end it", "'@<a/>", false],
    ["a control character", "<a>\u0007</a>", false],
  ])("takes a here-string for %s: %j is %s", (_, text, fits) => {
    expect(fitsHereString(text)).toBe(fits);
    expect(embedText(text, true).kind).toBe(fits ? "hereString" : "base64");
    expect(embedText(text, false).kind).toBe("base64");
  });

  it("gives the same text back, readable or not", () => {
    const unit = fc.oneof(fc.constantFrom("\r\n", "\n", "'@", "@'", "ü", "😀"), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.string({ unit }), fc.boolean(), (text, readable) => {
        expect(decode(text, readable)).toBe(text);
      }),
    );
  });

  it("breaks Base64 into lines of at most 76 characters", () => {
    const embedded = embedText("x".repeat(1000), false);
    expect(embedded.kind === "base64" && Math.max(...embedded.chunks.map((chunk) => chunk.length))).toBe(76);
  });
});
