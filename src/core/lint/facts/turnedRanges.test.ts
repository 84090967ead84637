import { expect, test } from "vitest";
import { turnedRangeIn } from "./turnedRanges.ts";

test("a range that goes backwards is turned round", () => {
  expect(turnedRangeIn("10.0.0.0/8, 10.1.0.20 - 10.1.0.10")).toEqual({
    written: "10.1.0.20 - 10.1.0.10",
    turned: "10.1.0.10-10.1.0.20",
  });
});

test("a range across families has no right way round", () => {
  expect(turnedRangeIn("10.1.0.10-2001:db8::1")?.turned).toBeNull();
});

test.each(["10.0.0.1-10.0.0.9", "10.0.0.0/8", "10.0.0.1", "app1-app2", "10.0.0.9-10.0.0.1-10.0.0.2"])(
  "%s is no turned range",
  (text) => {
    expect(turnedRangeIn(text)).toBeNull();
  },
);
