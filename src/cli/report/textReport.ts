import { QUESTIONS } from "../../core/lint/context.ts";
import { counted } from "../../core/phrases.ts";
import { indexLines, positionAt } from "../../core/xml/lines.ts";
import type { Checked, Outcome } from "../check.ts";
import { optionOf } from "../optionOf.ts";
import type { Report } from "./report.ts";

/** One line a finding, in the form that editors and terminals make links of: path:line:column. */
export const textReport: Report = (outcome) => {
  const lines = [
    ...outcome.checked.flatMap(linesOf),
    ...outcome.passedOver.map((path) => `${path}: passed over, it is no VPN profile`),
    ...questionLines(outcome),
    summaryOf(outcome),
  ];
  return `${lines.join("\n")}\n`;
};

function linesOf({ path, profile, text, findings }: Checked): readonly string[] {
  const index = indexLines(text);
  const name = profile === null ? path : `${path} (${profile})`;
  return findings.map(({ finding: { severity, message, rule }, range }) => {
    const { line, column } = positionAt(index, range.start);
    return `${name}:${line}:${column}: ${severity}: ${message} [${rule}]`;
  });
}

function questionLines({ checked }: Outcome): readonly string[] {
  const waiting = new Map<keyof typeof QUESTIONS, Set<string>>();
  for (const { questions } of checked)
    for (const [key, rules] of questions) waiting.set(key, new Set([...(waiting.get(key) ?? []), ...rules]));
  return [...waiting].map(
    ([key, rules]) =>
      `${counted(rules.size, "check", "checks")} ${rules.size === 1 ? "waits" : "wait"} for an answer: ${QUESTIONS[key].title} (--${optionOf(key)}).`,
  );
}

function summaryOf({ checked, passedOver, unreadable }: Outcome): string {
  const severities = checked.flatMap(({ findings }) => findings.map(({ finding }) => finding.severity));
  const count = (wanted: string): number => severities.filter((severity) => severity === wanted).length;
  const silenced = checked.reduce((sum, one) => sum + one.silenced.length, 0);
  const parts = [
    `${counted(count("error"), "error", "errors")}, ${counted(count("warning"), "warning", "warnings")}, ${count("advice")} advice`,
    `${counted(checked.length, "profile", "profiles")} checked`,
    ...(silenced > 0 ? [`${silenced} silenced`] : []),
    ...(passedOver.length > 0 ? [`${counted(passedOver.length, "file", "files")} passed over`] : []),
    ...(unreadable.length > 0 ? [`${unreadable.length} not readable`] : []),
  ];
  return parts.join("; ");
}
