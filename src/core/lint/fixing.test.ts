import { describe, expect, test } from "vitest";
import { at } from "../profile/at.ts";
import { editsOf, set } from "../profile/changes.ts";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits, invertEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { lint } from "./engine.ts";
import { inProfile } from "./examples.ts";
import { type Finding, type Fix, fix, safeFix } from "./finding.ts";
import { fixAll, safeFixOf } from "./fixing.ts";
import { type Example, type Rule, defineRule, exampleOf } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { exampleSubject } from "./exampleSubject.ts";
import { findingsIn } from "./rules.testkit.ts";
import { sources } from "./sources.ts";

const words = { severity: "warning", title: "T", why: "W.", source: [sources.csp], good: [], bad: [] } as const;
const lowerCase = defineRule({
  ...words,
  id: "lower-case",
  check({ profile, report }) {
    for (const [index, { DomainName }] of (profile.DomainNameInformation ?? []).entries())
      if (DomainName !== undefined && DomainName !== DomainName.toLowerCase())
        report(at.DomainNameInformation.at(index).DomainName, {
          message: `${DomainName} has capitals.`,
          fix: safeFix(
            `Write ${DomainName.toLowerCase()}`,
            set(at.DomainNameInformation.at(index).DomainName, DomainName.toLowerCase()),
          ),
        });
  },
});
const noTwins = defineRule({
  ...words,
  id: "no-twins",
  check({ profile, report }) {
    const seen = new Set<string>();
    for (const [index, { DomainName = "" }] of (profile.DomainNameInformation ?? []).entries()) {
      if (seen.has(DomainName))
        report(at.DomainNameInformation.at(index), {
          message: `${DomainName} stands above already.`,
          fix: safeFix("Remove the second one", { kind: "remove", ref: at.DomainNameInformation, indexes: [index] }),
        });
      seen.add(DomainName);
    }
  },
});

const row = (name: string, note = "") =>
  `${note}<DomainNameInformation><DomainName>.${name}.example</DomainName></DomainNameInformation>`;
const rows = (...addresses: readonly string[]) => inProfile`${addresses.map((one) => row(one)).join("\n")}`;

describe("fixing all", () => {
  test("makes the fix of each finding, and tells which", () => {
    const { after, made } = mended(rows("A", "b", "C"), [lowerCase]);
    expect(after).toBe(rows("a", "b", "c"));
    expect(made).toEqual([
      { rule: "lower-case", title: "Write .a.example" },
      { rule: "lower-case", title: "Write .c.example" },
    ]);
  });

  test("sees what a fix brings to light", () => {
    const { after, made } = mended(rows("a", "A", "b"), [lowerCase, noTwins]);
    expect(after).toBe(rows("a", "b"));
    expect(made.map(({ rule }) => rule)).toEqual(["lower-case", "no-twins"]);
  });

  test("mends neighbours that touch, however many", () => {
    const { after } = mended(rows(...Array.from({ length: 300 }, () => "a")), [noTwins]);
    expect(after).toBe(rows("a"));
  });

  test("keeps comments", () => {
    const text = inProfile`${[row("A", "<!-- one -->"), row("a", "<!-- two -->"), row("b")].join("\n")}`;
    const { after } = mended(text, [lowerCase]);
    expect(after).toContain("<!-- one -->");
    expect(after).toContain("<!-- two -->");
  });

  test("does only what is chosen", () => {
    const look = (finding: Finding) => (finding.message.startsWith(".A.") ? (finding.fixes[0] ?? null) : null);
    expect(mended(rows("A", "B"), [lowerCase], look).after).toBe(rows("a", "B"));
  });

  test("leaves out what changes nothing", () => {
    const idle = defineRule({
      ...words,
      id: "idle",
      check: ({ report }) => report(at.AlwaysOn, { message: "It is.", fix: safeFix("Write it", (d) => same(d)) }),
    });
    expect(mended(inProfile`<AlwaysOn>true</AlwaysOn>`, [idle])).toMatchObject({ made: [], edits: [] });
  });

  test("ends where fixes undo one another", () => {
    const flip = defineRule({
      ...words,
      id: "flip",
      check: ({ profile, report }) =>
        report(at.AlwaysOn, { message: "Flip.", fix: safeFix("Flip it", set(at.AlwaysOn, profile.AlwaysOn !== true)) }),
    });
    expect(mended(inProfile`<AlwaysOn>true</AlwaysOn>`, [flip]).made.length).toBeGreaterThan(1);
  });

  test("is taken back by one step of undo, byte for byte", () => {
    const text = rows("A", "a", "B", "b").replaceAll("\n", "\r\n");
    const { after, edits } = mended(text, [lowerCase, noTwins]);
    expect(after).not.toBe(text);
    expect(applyEdits(after, invertEdits(text, edits))).toBe(text);
  });
});

test("only a first fix that is safe may be made without looking", () => {
  const [finding] = findingsIn(rows("A"), [lowerCase]);
  expect(finding && safeFixOf(finding)?.title).toBe("Write .a.example");
  expect(
    finding && safeFixOf({ ...finding, fixes: [fix("Look", set(at.AlwaysOn, true)), ...finding.fixes] }),
  ).toBeNull();
});

describe("after fixing all that is safe in an example of", () => {
  const mendable = RULES.filter(({ bad }) => bad.some((example) => safeFindings(example).length > 0));

  test.each(mendable)("$id: nothing safe is left, no comment is lost", ({ bad }) => {
    for (const example of bad.filter((one) => parseXml(exampleOf(one).xml).ok)) {
      const text = exampleOf(example).xml;
      const { after } = mended(example, RULES);
      expect(safeFindings({ ...exampleOf(example), xml: after }).map(({ rule, message }) => [rule, message])).toEqual(
        [],
      );
      expect(after.split("<!--").length).toBeGreaterThanOrEqual(text.split("<!--").length);
    }
  });
});

function safeFindings(example: Example | string): readonly Finding[] {
  return findingsIn(example, RULES).filter((finding) => safeFixOf(finding) !== null);
}

function mended(
  example: Example | string,
  rules: readonly Rule[],
  choose: (finding: Finding) => Fix | null = safeFixOf,
) {
  const { xml } = exampleOf(example);
  const document = parsed(xml);
  const subject = exampleSubject(example);
  if (subject === null) throw new Error("The example is not well-formed.");
  const findAgain = (current: XmlDocument) => lint({ ...subject, document: current }, rules).findings;
  const { change, made } = fixAll(document, findAgain, choose);
  const edits = editsOf(document, change);
  return { after: applyEdits(xml, edits), edits, made };
}

function parsed(xml: string): XmlDocument {
  const result = parseXml(xml);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function same({ text }: XmlDocument) {
  return { kind: "text", edits: [{ range: { start: 0, end: 3 }, text: text.slice(0, 3) }] } as const;
}
