import { describe, expect, it } from "vitest";
import { at } from "../core/profile/at.ts";
import type { Problem } from "../core/profile/problems.ts";
import { readText } from "../store/reading.ts";
import { problemMarks } from "./problemMarks.ts";

function marksOf(text: string, findings: readonly Problem[] = []): readonly string[] {
  const marks = problemMarks(text, readText(text), findings);
  return marks.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

const finding: Problem = { rule: "some-rule", severity: "advice", message: "…", path: at.Route.at(0).path };

describe("the marks of a text", () => {
  it("underline a value that does not decode", () => {
    const text = "<VPNProfile><Route><PrefixSize>abc</PrefixSize></Route></VPNProfile>";
    expect(marksOf(text)).toEqual(["undecodable: abc"]);
  });

  it("underline findings at the tag of their element", () => {
    expect(marksOf("<VPNProfile><Route/></VPNProfile>", [finding])).toEqual(["some-rule: <Route/>"]);
  });

  it("are only the syntax problem while the text is broken, and something is underlined", () => {
    const marks = marksOf("<VPNProfile><Route></VPNProfile>", [finding]);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatch(/: .+/);
    expect(marksOf("<VPNProfile>")[0]).toMatch(/: .+/);
  });
});
