import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileStem, nameBlockers, nameNotes } from "./profileName.ts";

describe("names of profiles", () => {
  it.each(["Contoso VPN", "a", "Büro (Zürich)", "R&D's $VPN", "“quoted”", "😀"])("may be %j", (name) => {
    expect(nameBlockers(name)).toEqual([]);
  });

  it.each([
    ["", "name-empty"],
    ["  ", "name-empty"],
    [".hidden", "name-dot"],
    ["a/b", "name-characters"],
    ["a\\b", "name-characters"],
    ["a|b<c>d", "name-characters"],
    ["a\nb", "name-characters"],
    [" a", "name-blanks"],
    ["a".repeat(101), "name-length"],
    ["a\ud83d", "name-surrogate"],
  ])("cannot be %j (%s)", (name, rule) => {
    expect(nameBlockers(name).map((problem) => problem.rule)).toContain(rule);
  });

  it("name the characters that are forbidden, once each", () => {
    expect(nameBlockers("a?b?c:\t")[0]?.message).toBe("The name holds ? : U+0009.");
  });

  it("are commented on when tools may encode them differently", () => {
    expect(nameNotes("Contoso VPN-1_2.3")).toEqual([]);
    expect(nameNotes("Zürich")).toHaveLength(1);
  });
});

describe("file names", () => {
  it.each([
    ["Contoso VPN", "Contoso-VPN"],
    ["Zürich ‘Süd’ R&D's", "Zurich-Sud-R-D-s"],
    ["日本", "profile"],
    ["", "profile"],
    ["CON", "profile-CON"],
    ["nul.x", "profile-nul.x"],
    ["../../etc", "etc"],
  ])("%j becomes %s", (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });

  it("are fit for every file system", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(fileStem(name)).toMatch(/^(?![-.])[A-Za-z0-9._-]{1,108}(?<![-.])$/);
      }),
    );
  });
});
