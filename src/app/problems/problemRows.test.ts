import { describe, expect, test } from "vitest";
import type { Finding } from "../../core/lint/finding.ts";
import { at } from "../../core/profile/at.ts";
import { NO_FILTER } from "./problemFilter.ts";
import { type Arrangement, type Catalogue, type Found, keyedFindings, problemRows } from "./problemRows.ts";

const finding = (rule: string, severity: Finding["severity"], path: Finding["path"] = at.AlwaysOn.path): Finding => ({
  rule,
  severity,
  message: `${rule} says so.`,
  path,
  fixes: [],
});
const routeBits = finding("bits", "error", at.Route.at(2).Address.path);
const metric = finding("metric", "advice", at.Route.at(0).Metric.path);
const always = finding("always", "warning");
const found = (more: Partial<Found> = {}): Found => ({
  findings: [metric, always, routeBits],
  silenced: [],
  questions: new Map(),
  ...more,
});
const catalogue: Catalogue = {
  titleOfRule: (rule) => `About ${rule}`,
  panelOf: ({ path }) =>
    path[0]?.name === "Route" ? { title: "Routing", place: 2 } : { title: "Connection", place: 1 },
};
const plain: Arrangement = { grouping: "panel", filter: NO_FILTER, toggled: new Set() };
const lines = (arrangement: Partial<Arrangement> = {}, what = found()) =>
  problemRows(what, { ...plain, ...arrangement }, catalogue).map((row) => {
    if (row.kind === "group") return `${row.title} ${row.count}`;
    return `  ${row.kind === "question" ? row.question : row.finding.rule}`;
  });

describe("groups", () => {
  test("are panels in their order, with the worst first in each", () => {
    expect(lines()).toEqual(["Connection 1", "  always", "Routing 2", "  bits", "  metric"]);
  });

  test("are severities, worst first", () => {
    expect(lines({ grouping: "severity" })).toEqual([
      "Errors 1",
      "  bits",
      "Warnings 1",
      "  always",
      "Advice 1",
      "  metric",
    ]);
  });

  test("are rules, those with errors first", () => {
    expect(lines({ grouping: "rule" })[0]).toBe("About bits 1");
  });

  test("can be closed", () => {
    expect(lines({ toggled: new Set(["panel Routing"]) })).toEqual(["Connection 1", "  always", "Routing 2"]);
  });

  test("know their place among one another, and their rows in them", () => {
    const rows = problemRows(found(), plain, catalogue);
    expect(rows.map(({ level, place, of }) => [level, place, of])).toEqual([
      [1, 1, 2],
      [2, 1, 1],
      [1, 2, 2],
      [2, 1, 2],
      [2, 2, 2],
    ]);
  });
});

describe("what stands beside the findings", () => {
  test("broken syntax comes first, whatever the groups", () => {
    const broken = { ...finding("syntax", "error", []), range: { start: 3, end: 4 } };
    expect(lines({ grouping: "severity" }, found({ findings: [always, broken] })).slice(0, 2)).toEqual([
      "The text is not well-formed 1",
      "  syntax",
    ]);
  });

  test("questions follow, and give way to a filter", () => {
    const what = found({ findings: [], questions: new Map([["channel", ["a", "b"]]]) });
    expect(lines({}, what)).toEqual(["What the checks need to know 1", "  channel"]);
    expect(lines({ filter: { ...NO_FILTER, text: "x" } }, what)).toEqual([]);
  });

  test("what is silenced is last, and closed at first", () => {
    const silence = { rule: "always", where: null, row: null, reason: "Meant so" };
    const what = found({ findings: [], silenced: [{ finding: always, silence }] });
    expect(lines({}, what)).toEqual(["Silenced 1"]);
    expect(lines({ toggled: new Set(["silenced"]) }, what)).toEqual(["Silenced 1", "  always"]);
  });
});

describe("the filter", () => {
  const filtered = (filter: Partial<Arrangement["filter"]>) =>
    lines({ filter: { ...NO_FILTER, ...filter } }).filter((line) => line.startsWith("  "));

  test("looks for each word in message, place and title", () => {
    expect(filtered({ text: "ROUTE 3" })).toEqual(["  bits"]);
    expect(filtered({ text: "about always" })).toEqual(["  always"]);
    expect(filtered({ text: "says so" })).toHaveLength(3);
    expect(filtered({ text: "nowhere" })).toEqual([]);
  });

  test("hides severities, and all but one rule", () => {
    expect(filtered({ hidden: new Set(["error", "advice"]) })).toEqual(["  always"]);
    expect(filtered({ rule: "metric" })).toEqual(["  metric"]);
  });
});

test("keys tell findings apart, and stay when a finding is made anew", () => {
  const keys = keyedFindings([always, always, routeBits]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  expect(keyedFindings([{ ...always }, { ...always }, { ...routeBits }]).map(({ key }) => key)).toEqual(keys);
});
