import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parsePattern } from "./pattern.ts";

const EXPRESSIONS = [
  "nps.*\\.contoso\\.com",
  "nps*.contoso.com",
  "a|b*",
  "(a|b)*c",
  "(?:ab)+",
  "((a*)b)*",
  "a?b*c+",
  "[a-c]*",
  "[^a-c]*b",
  "[-a]*",
  "[a-]*",
  "\\w*\\.\\d+",
  "\\D*\\s?",
  "^a*$",
  "^nps|com$",
  "(|a)b*",
  "()*",
  ".*",
];

describe("an expression", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abcABC.-1 nps"), maxLength: 12 });

  it.each(EXPRESSIONS)("matches what the engine of the browser matches: %s", (expression) => {
    const pattern = parsePattern(expression)!;
    const [part, whole] = [new RegExp(expression), new RegExp(`^(?:${expression})$`)];
    fc.assert(
      fc.property(text, (text) => {
        expect(pattern.matchesPart(text, false)).toBe(part.test(text));
        expect(pattern.matchesAll(text, false)).toBe(whole.test(text));
        expect(pattern.matchesAll(text, true)).toBe(new RegExp(whole, "i").test(text));
      }),
    );
  });

  it.each([
    "*.contoso.com",
    "+a*",
    "(a*",
    "a*)",
    "[a*",
    "[]*",
    "[z-a]*",
    "a**",
    "a*?",
    "a*+",
    "a*{2}",
    "{2}*",
    "(?=a)*",
    "(?<name>a)*",
    "(a)*\\1",
    "\\bnps*",
    "a*\\",
    "(((a*)*)*)*",
    "((((((((((a*))))))))))",
    "a*".repeat(300),
  ])("is not judged when it is wrong or unusual: %s", (expression) => {
    expect(parsePattern(expression)).toBeNull();
  });
});

test("whatever is given is read or refused, and never throws", () => {
  const letters = fc.constantFrom(..."ab.*+?()[]|\\^$-:{}d");
  fc.assert(
    fc.property(
      fc.string({ unit: letters, maxLength: 20 }),
      fc.string({ unit: letters, maxLength: 20 }),
      (expression, text) => {
        const pattern = parsePattern(expression);
        if (pattern === null) return;
        const whole = new RegExp(`^(?:${expression})$`);
        expect(pattern.matchesAll(text, false)).toBe(whole.test(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test("expressions that take other engines ages end at once", () => {
  const name = `${"a".repeat(252)}!`;
  for (const expression of ["(a*)*b", "(a|a)*b", ".*".repeat(60) + "b", "(.*a)+.*b"])
    expect(parsePattern(expression)?.matchesPart(name, true)).toBe(false);
});
