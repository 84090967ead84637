import { describe, expect, it } from "vitest";
import { binaryOf } from "./graphBinary.ts";

describe("a binary property of Graph", () => {
  it("is Base64, or numbers where PowerShell wrote it", () => {
    expect(binaryOf("PGEvPg==")).toEqual(new TextEncoder().encode("<a/>"));
    expect(binaryOf([60, 97, 47, 62])).toEqual(new TextEncoder().encode("<a/>"));
  });

  it("is nothing else", () => {
    for (const value of ["<a/>", [256], ["a"], null, 7, {}]) expect(binaryOf(value)).toBeNull();
  });
});
