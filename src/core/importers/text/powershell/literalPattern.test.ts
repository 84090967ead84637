import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternOfText, textOfPattern, textOfReplacement } from "./literalPattern.ts";

describe("a pattern of .NET", () => {
  it.each([
    ["{{SERVER}}", "{{SERVER}}"],
    ["a{S}", "a{S}"],
    ["a{2x", "a{2x"],
    ["a]", "a]"],
    ["\\[\\[S\\]\\]", "[[S]]"],
    ["vpn\\.contoso", "vpn.contoso"],
    ["\\r\\n", "\r\n"],
    ["\\#\\ \\<", "# <"],
  ])("%j stands for one text", (pattern, text) => {
    expect(textOfPattern(pattern)).toBe(text);
  });

  it.each(["", ".", "a{2}", "{0}", "a|b", "(a)", "[[S]]", "$Server", "^a", "a+", "\\d", "\\bx", "\\1", "\\"])(
    "%j stands for no text, or for several",
    (pattern) => {
      expect(textOfPattern(pattern)).toBeNull();
    },
  );

  it("of an escaped text stands for that text", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => textOfPattern(patternOfText(text)) === text));
  });
});

describe("a replacement of .NET", () => {
  it.each([
    ["a$$b", "a$b"],
    ["x$", "x$"],
    ["$ 5", "$ 5"],
    ["$x", "$x"],
    ["$$1", "$1"],
  ])("%j puts in one text", (replacement, text) => {
    expect(textOfReplacement(replacement)).toBe(text);
  });

  it.each(["$1", "[$&]", "$$$0", "${name}", "$_"])("%j refers to what was matched", (replacement) => {
    expect(textOfReplacement(replacement)).toBeNull();
  });
});
