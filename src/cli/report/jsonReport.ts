import { pathKey } from "../../core/profile/ref.ts";
import { indexLines, positionAt } from "../../core/xml/lines.ts";
import type { Checked } from "../check.ts";
import type { Report } from "./report.ts";

/** Findings with their places, for programs. Lines and columns count from 1, columns in UTF-16 units. */
export const jsonReport: Report = ({ checked, passedOver, unreadable }, { version }) =>
  `${JSON.stringify({ tool: "always-on-vpn-designer", version, profiles: checked.map(profileOf), passedOver, unreadable }, null, 2)}\n`;

function profileOf({ path, profile, text, findings, silenced, questions }: Checked) {
  const index = indexLines(text);
  return {
    path,
    ...(profile !== null && { profile }),
    findings: findings.map(({ finding, range }) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      setting: pathKey(finding.path),
      start: positionAt(index, range.start),
      end: positionAt(index, range.end),
      fixes: finding.fixes.map(({ title, isSafe }) => ({ title, isSafe })),
    })),
    silenced: silenced.map(({ finding: { rule, path: place }, silence }) => ({
      rule,
      setting: pathKey(place),
      reason: silence.reason,
    })),
    questions: Object.fromEntries(questions),
  };
}
