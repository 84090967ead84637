import { expect, test } from "vitest";
import { madeKinds } from "./madeKinds.ts";

const fix = (rule: string, title: string) => ({ rule, title });

test("fixes are counted by rule, most first, and each thing done is named once", () => {
  expect(madeKinds([fix("a", "Write 1"), fix("b", "Trim"), fix("b", "Trim")])).toEqual([
    { rule: "b", count: 2, titles: "Trim" },
    { rule: "a", count: 1, titles: "Write 1" },
  ]);
});

test("many different things are counted", () => {
  const [kind] = madeKinds(["1", "2", "3", "4", "5"].map((title) => fix("a", title)));
  expect(kind?.titles).toBe("1; 2; 3; and 2 more");
});

test("nothing made is no kind", () => {
  expect(madeKinds([])).toEqual([]);
});
