import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boolean } from "./boolean.ts";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { numericFlag } from "./numericFlag.ts";

describe("boolean", () => {
  it("reads back what it writes", () => expectLaws(boolean, fc.boolean()));

  it.each([
    ["true", "true"],
    ["1", "true"],
    [" false\n", "false"],
    ["0", "false"],
  ])("reads %j and writes %j", (text, canonical) => expect(rewritten(boolean, text)).toBe(canonical));

  it.each(["True", "FALSE"])("refuses %j because Windows needs lower case", (text) =>
    expect(refusalOf(boolean, text)).toBe(`Windows needs "${text.toLowerCase()}" in lower case.`),
  );

  it.each(["", "yes", "2"])("refuses %j", (text) => expect(refusalOf(boolean, text)).toContain('"true" or "false"'));
});

describe("numericFlag", () => {
  it("reads back what it writes", () => expectLaws(numericFlag, fc.boolean()));

  it.each([
    ["true", "1"],
    ["0", "0"],
  ])("reads %j and writes %j", (text, canonical) => expect(rewritten(numericFlag, text)).toBe(canonical));
});
