import { expect, test } from "vitest";
import { leftToFillIn } from "./leftToFillIn.ts";

test("a value that is asked for at one place counts as one", () => {
  expect(leftToFillIn(["Root"])).toBe("1 value is left to fill in");
  expect(leftToFillIn(["Root", "Names"])).toBe("2 values are left to fill in");
});

test("a value that is asked for at several places counts once, and the places are told", () => {
  expect(leftToFillIn(["Root", "Root"])).toBe("1 value is left to fill in, at 2 places");
  expect(leftToFillIn(["Names", "Root", "Names", "Root", "CA", "Server"])).toBe(
    "4 values are left to fill in, at 6 places",
  );
});

test("nothing is left where nothing is asked", () => {
  expect(leftToFillIn([])).toBeNull();
});
