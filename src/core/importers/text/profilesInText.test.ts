import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSource } from "../open.ts";
import { sourceOfBytes, sourceOfText } from "../source.ts";
import { fillTemplate } from "./fillTemplate.ts";
import { profileSpans } from "./profileSpans.ts";

const CONTAINERS = path.resolve(process.cwd(), "../shared/corpus/containers");
const OURS = ["s13", "s14", "s17", "s18", "s21"];
const FILES = existsSync(CONTAINERS)
  ? readdirSync(CONTAINERS).filter((name) => OURS.some((start) => name.startsWith(start)))
  : [];

/** Pieces of the languages that profiles stand in, in any order. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("'", '"', "@'\n", "\n'@", '@"\n', '\n"@', "$(", ")", "`", "$x", " = ", "+", "-f ", "-join ", "@("),
    fc.constantFrom("<VPNProfile>", "</VPNProfile>", "<VPNProfile", "<!--", "-->", "<A>", "</A>", "&lt;VPNProfile&gt;"),
    fc.constantFrom("```\n", "<<EOF\n", "EOF\n", '"""', "{", "}", "[char]", "ProfileXML : ", "<#", "#>", "\n", "  "),
    fc.string({ maxLength: 2 }),
  ),
  maxLength: 60,
});

describe("profiles in text", () => {
  it("survive whatever text there is, in files of any name", () => {
    const names = fc.constantFrom(null, "a.ps1", "a.cs", "a.sh", "a.md", "a.html", "a.txt");
    fc.assert(
      fc.property(hostile, names, (text, name) => {
        expect(() => openSource(sourceOfText(name, text))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(FILES.length === 0).each(FILES)("open from %s (skipped without the corpus)", (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(CONTAINERS, name)));
    expect(openSource(sourceOfBytes(name, bytes)).finds).toMatchObject([{ kind: "profile" }]);
  });

  it("that are only mentioned are none, and the last beginning counts", () => {
    const spans = profileSpans("<VPNProfile> and <VPNProfile><A/></VPNProfile> and </VPNProfile>");
    expect(spans).toMatchObject([{ start: 17, isClosed: true }]);
  });

  it("are none where only words stand between the tags", () => {
    expect(profileSpans("Copy it from <VPNProfile> to </VPNProfile> into the box.")).toEqual([]);
    expect(profileSpans("<VPNProfile>\n</VPNProfile>")).toHaveLength(1);
  });

  it("have a question for each value with a hole, and keep holes in attributes", () => {
    const hole = { source: "$x", name: "x" };
    const filled = fillTemplate(["<R a='", hole, "'><B>1 ", hole, " </B>", hole, "</R>"]);
    expect(filled.text).toBe("<R a='$x'><B><?fill-in 1 $x?> </B><?fill-in $x?></R>");
    expect(filled.kept).toEqual([{ source: "$x", at: 6 }]);
  });
});
