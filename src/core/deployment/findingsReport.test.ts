import { expect, test } from "vitest";
import { lint } from "../lint/engine.ts";
import { inProfile } from "../lint/examples.ts";
import { RULES } from "../lint/rules/index.ts";
import { UTF_8 } from "../xml/encoding.ts";
import { parseXml } from "../xml/parse.ts";
import type { ProfileFile, ProfileId } from "./deployment.ts";
import { findingsReport } from "./findingsReport.ts";
import { type Silence, sift } from "./silence.ts";

const text = inProfile`
  <AlwaysOn>True</AlwaysOn>
  <Route>
    <Address>172.21.12.5</Address>
    <PrefixSize>21</PrefixSize>
  </Route>`;
const silence: Silence = { rule: "route-host-bits", where: null, row: null, reason: "Known to *the* network team" };
const context = { channel: "powershell", sharedPcs: false } as const;

test("names every finding with its place and reason, what is silenced and why, and what is still to be done", () => {
  const report = reportOf(text, [silence], ["pilot-group"]);
  expect(report).toContain("# Contoso: findings");
  expect(report).toContain("- Deployed with: PowerShell\n- PCs are shared by several people: no");
  expect(report).toMatch(/## Errors[\s\S]*`AlwaysOn`, line 2, `xml-boolean-case`/);
  expect(report).toMatch(
    /## Silenced[\s\S]*`Route\[0\]\/Address`, line 4[\s\S]*Silenced: Known to \\\*the\\\* network team/,
  );
  expect(report).toMatch(/^- \[x\] .*\S$/m);
  expect(report).toMatch(/^- \[ \] .*\S$/m);
});

test("says nothing of what there is not", () => {
  expect(reportOf(text, [], [])).not.toContain("## Silenced");
});

function reportOf(xml: string, silences: readonly Silence[], ticks: readonly string[]): string {
  const parsed = parseXml(xml);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const document = parsed.value;
  const subject = { document, name: "Contoso", scope: "user", encoding: UTF_8, context, others: [] } as const;
  const { findings, questions } = lint(subject, RULES);
  const { shown, silenced } = sift(findings, silences, document);
  const file: ProfileFile = {
    id: "a" as ProfileId,
    name: "Contoso",
    scope: "user",
    text: xml,
    encoding: UTF_8,
    opened: null,
    exported: null,
    silences,
    ticks,
  };
  const ruleOf = (id: string) => RULES.find((rule) => rule.id === id) ?? null;
  return findingsReport({
    file,
    document,
    findings: shown,
    silenced,
    questions,
    context,
    date: "22 November 2026",
    ruleOf,
  });
}
