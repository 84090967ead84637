import { describe, expect, it } from "vitest";
import { cryptographySuite } from "../vocabulary/cryptography.ts";
import { SUITES, SUITE_NAMES, isComplete, isSameSuite } from "./suites.ts";

const named = SUITES.map(({ title, suite }) => [title, suite] as const);

describe("suites", () => {
  it.each(named)("%s sets all six, each to a value that Windows knows", (_, suite) => {
    expect(isComplete(suite)).toBe(true);
    expect(SUITE_NAMES.toSorted()).toEqual(Object.keys(cryptographySuite.children).sort());
    for (const name of SUITE_NAMES)
      expect(cryptographySuite.children[name].scalar.codec.safeDecode(suite[name]).success, name).toBe(true);
  });

  it.each(named)("%s has no obsolete part", (_, suite) => {
    for (const name of SUITE_NAMES) {
      const choice = cryptographySuite.children[name].scalar.suggestions?.find(({ text }) => text === suite[name]);
      expect(choice?.label ?? "", name).not.toMatch(/obsolete|advised against|No forward secrecy/);
    }
  });

  it("are told apart by every part", () => {
    const suite = SUITES[0]?.suite ?? {};
    expect(isSameSuite(suite, { ...suite })).toBe(true);
    expect(isSameSuite(suite, { ...suite, PfsGroup: "PFS2048" })).toBe(false);
    expect(isComplete({ ...suite, PfsGroup: undefined as never })).toBe(false);
  });
});
