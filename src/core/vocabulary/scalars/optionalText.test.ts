import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectLaws } from "./laws.testkit.ts";
import { optionalText } from "./optionalText.ts";

describe("optionalText", () => {
  it("reads back what it writes, nothing included", () =>
    expectLaws(
      optionalText("name"),
      fc.string().filter((value) => value.trim() === value),
    ));

  it("takes an empty element for an empty text", () => expect(z.decode(optionalText("name").codec, " \n")).toBe(""));
});
