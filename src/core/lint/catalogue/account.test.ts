import { describe, expect, test } from "vitest";
import { CHECKLIST } from "../checklist/index.ts";
import { RULES } from "../rules/index.ts";
import { accountsOf } from "./account.ts";
import { CATALOGUE, OLDER_LISTS } from "./ids.ts";
import { LEFT_OUT } from "./leftOut.ts";

const MAIN = CATALOGUE.flatMap(({ ids }) => ids);
const OLDER = OLDER_LISTS.flatMap(({ ids }) => ids);
const KNOWN = new Set([...MAIN, ...OLDER]);

describe("the catalogues", () => {
  test("an id stands in them once", () => {
    expect(KNOWN.size).toBe(MAIN.length + OLDER.length);
  });

  test("each id of the main catalogue has exactly one account", () => {
    expect(MAIN.filter((id) => accountsOf(id).length === 0)).toEqual([]);
    expect(MAIN.filter((id) => accountsOf(id).length > 1)).toEqual([]);
  });

  test("each id of the older lists is answered for, by one rule or several", () => {
    expect(OLDER.filter((id) => accountsOf(id).length === 0)).toEqual([]);
  });

  test("nothing is both built and left out", () => {
    const leftOut = Object.keys(LEFT_OUT);
    expect(leftOut.filter((id) => accountsOf(id).length > 1)).toEqual([]);
  });

  test("what rules and entries cover, and what is left out, stands in the catalogues", () => {
    const named = [...RULES, ...CHECKLIST.flatMap(({ entries }) => entries)].flatMap(({ covers = [] }) => covers);
    expect([...named, ...Object.keys(LEFT_OUT)].filter((id) => !KNOWN.has(id))).toEqual([]);
  });

  test.each(Object.entries(LEFT_OUT))("%s: the reason for leaving it out is one sentence", (_, because) => {
    expect(because).toMatch(/^[A-Z][^.]*\.$/);
  });
});
