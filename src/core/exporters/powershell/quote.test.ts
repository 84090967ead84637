import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quote, quoteInComment } from "./quote.ts";

describe("quoting", () => {
  it.each([
    ["Contoso VPN", "'Contoso VPN'"],
    ["", "''"],
    ['it\'s $HOME `n "x"', "'it''s $HOME `n \"x\"'"],
    ["'@", "'''@'"],
    ["Zürich", "('Z' + [char]0x00FC + 'rich')"],
    ["ü", "('' + [char]0x00FC)"],
    ["‘", "('' + [char]0x2018)"],
    ["a😀", "('a' + [char]0xD83D + [char]0xDE00)"],
    ["a\r\nb", "('a' + [char]0x000D + [char]0x000A + 'b')"],
  ])("makes %j the literal %s", (text, literal) => {
    expect(quote(text)).toBe(literal);
  });

  it("writes printable ASCII on one line, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(quote(text)).toMatch(/^[ -~]+$/);
      }),
    );
  });

  it("keeps text of a comment inside the comment", () => {
    expect(quoteInComment("a #> b\r\nü")).toBe("a # > b[U+000D][U+000A][U+00FC]");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("#", ">", " ", "ü", "\n") }), (text) => {
        expect(quoteInComment(text)).toMatch(/^(?!.*#>)[ -~]*$/);
      }),
    );
  });
});
