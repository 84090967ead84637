import { expect, test } from "vitest";
import { countWords, countsOf, totalOf, worstOf } from "./counts.ts";

const found = (...severities: readonly ("error" | "warning" | "advice")[]) =>
  countsOf(severities.map((severity) => ({ severity })));

test("what occurs is counted and named, worst first", () => {
  const counts = found("advice", "warning", "error", "warning");
  expect(countWords(counts)).toBe("1 error, 2 warnings, 1 piece of advice");
  expect(totalOf(counts)).toBe(4);
  expect(worstOf(counts)).toBe("error");
});

test("what does not occur is not named", () => {
  expect(countWords(found("advice", "advice"))).toBe("2 pieces of advice");
  expect(countWords(found())).toBe("");
  expect(worstOf(found())).toBeNull();
});

test("large numbers are grouped", () => {
  expect(countWords({ error: 0, warning: 12_000, advice: 0 })).toBe("12,000 warnings");
});
