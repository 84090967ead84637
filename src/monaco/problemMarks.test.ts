import { describe, expect, it } from "vitest";
import type { Finding } from "../core/lint/finding.ts";
import { at } from "../core/profile/at.ts";
import type { Severity } from "../core/profile/problems.ts";
import { readText } from "../store/reading.ts";
import { problemMarks } from "./problemMarks.ts";

function marksOf(text: string, findings: readonly Finding[] = []): readonly string[] {
  const marks = problemMarks(text, readText(text), findings);
  return marks.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

function finding(path: Finding["path"], more: Partial<Finding> = {}): Finding {
  return { rule: "some-rule", severity: "advice", message: "…", path, fixes: [], ...more };
}

const ROUTE = "<VPNProfile><Route><PrefixSize>abc</PrefixSize></Route></VPNProfile>";

describe("the marks of a text", () => {
  it("underline findings at the value, or at the tag of their element", () => {
    expect(marksOf(ROUTE, [finding(at.Route.at(0).PrefixSize.path)])).toEqual(["some-rule: abc"]);
    expect(marksOf(ROUTE, [finding(at.Route.at(0).path)])).toEqual(["some-rule: <Route>"]);
  });

  it("underline a part of an element where the finding names it", () => {
    const span = { start: "<PrefixSize>".length + 1, end: "<PrefixSize>".length + 2 };
    expect(marksOf(ROUTE, [finding(at.Route.at(0).PrefixSize.path, { span })])).toEqual(["some-rule: b"]);
  });

  it("stand at what would hold what is absent, and at the root for the whole", () => {
    expect(marksOf(ROUTE, [finding(at.Route.at(0).Address.path)])).toEqual(["some-rule: <Route>"]);
    expect(marksOf(ROUTE, [finding([])])).toEqual(["some-rule: <VPNProfile>"]);
  });

  it("are only the syntax problem while the text is broken, and something is underlined", () => {
    const marks = marksOf("<VPNProfile><Route></VPNProfile>", [finding(at.Route.at(0).path)]);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatch(/: .+/);
    expect(marksOf("<VPNProfile>")[0]).toMatch(/: .+/);
  });

  it("leave the mildest out where there are very many", () => {
    const of = (severity: Severity) => finding(at.Route.at(0).path, { severity });
    const many = [...Array.from({ length: 1_000 }, () => of("advice")), of("error")];
    const marks = problemMarks(ROUTE, readText(ROUTE), many);
    expect(marks).toHaveLength(1_000);
    expect(marks[0]?.severity).toBe("error");
  });
});
