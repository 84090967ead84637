import { expect, test } from "vitest";
import { hasOtherSeparators, withCommas } from "./separators.ts";

test.each(["a;b", "a b", "a|b", "a, b;c", "a\n  b"])("%j is cut by something else than commas", (text) => {
  expect(hasOtherSeparators(text)).toBe(true);
});

test.each(["a", "a,b", "a, b", " a ,\n b ", ""])("%j is cut by commas", (text) => {
  expect(hasOtherSeparators(text)).toBe(false);
});

test("whatever stands between entries becomes one comma", () => {
  expect(withCommas(" a; b\n,, c|d ")).toBe("a,b,c,d");
});
