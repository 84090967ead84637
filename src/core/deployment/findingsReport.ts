/** What the rules found, as a document to keep or to hand on: Markdown, readable as it is. */
import { checklistFor } from "../lint/checklist/index.ts";
import { CONTEXT_KEYS, type Context, type ContextKey, QUESTIONS } from "../lint/context.ts";
import type { Finding } from "../lint/finding.ts";
import { findingRange } from "../lint/findingRange.ts";
import type { Rule } from "../lint/rule.ts";
import type { Verdict } from "../lint/verdict.ts";
import type { Severity } from "../profile/problems.ts";
import { pathKey } from "../profile/ref.ts";
import type { XmlDocument } from "../xml/document.ts";
import { lineNumberAt } from "../xml/lines.ts";
import type { ProfileFile } from "./deployment.ts";
import type { SilencedFinding } from "./silence.ts";

/** What a report is made of. */
export interface Reported {
  readonly file: ProfileFile;
  readonly document: XmlDocument;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly questions: Verdict["questions"];
  readonly context: Context;
  /** In words, as it is to stand in the report. */
  readonly date: string;
  readonly ruleOf: (id: string) => Rule | null;
}

const SECTIONS: readonly (readonly [Severity, string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["advice", "Advice"],
];

/** The report: what is known of the deployment, findings by severity, what was silenced and why, and the checklist. */
export function findingsReport(reported: Reported): string {
  const { file, date, findings, silenced } = reported;
  const parts = [
    `# ${file.name}: findings`,
    `Looked at on ${date}.`,
    ...contextPart(reported),
    ...SECTIONS.flatMap(([severity, title]) =>
      section(
        title,
        findings.filter((one) => one.severity === severity).map((one) => findingItem(one, reported)),
      ),
    ),
    ...section(
      "Silenced",
      silenced.map((one) => silencedItem(one, reported)),
    ),
    ...checklistPart(reported),
  ];
  return `${parts.join("\n\n")}\n`;
}

function contextPart({ context, questions }: Reported): readonly string[] {
  const answered = CONTEXT_KEYS.filter((key) => context[key] !== undefined).map(
    (key) => `- ${answerLine(key, context)}`,
  );
  const open = [...questions].map(
    ([key, rules]) => `- ${QUESTIONS[key].title}: not answered; ${rules.length} checks wait`,
  );
  return section("What is known of the deployment", [...answered, ...open]);
}

function answerLine(key: ContextKey, context: Context): string {
  const { title, answer } = QUESTIONS[key];
  const value = context[key];
  const words = typeof value === "boolean" ? (value ? "yes" : "no") : value;
  const label = answer.kind === "choice" ? answer.options.find((option) => option.value === value)?.label : undefined;
  return `${title}: ${label ?? words}`;
}

function findingItem(finding: Finding, { document, ruleOf }: Reported): string {
  const line = lineNumberAt(document.text, findingRange(document, finding).start);
  const why = ruleOf(finding.rule)?.why ?? "";
  const place = finding.path.length === 0 ? "the whole profile" : `\`${pathKey(finding.path)}\``;
  return `- ${escaped(finding.message)} (${place}, line ${line}, \`${finding.rule}\`)\n  ${escaped(why)}`;
}

function silencedItem({ finding, silence }: SilencedFinding, reported: Reported): string {
  return `${findingItem(finding, reported)}\n  Silenced: ${escaped(silence.reason)}`;
}

function checklistPart({ document, file, context }: Reported): readonly string[] {
  const entries = checklistFor(document, file.scope, context).flatMap((group) => group.entries);
  return section(
    "Checklist",
    entries.map(({ id, title }) => `- [${file.ticks.includes(id) ? "x" : " "}] ${escaped(title)}`),
  );
}

/** A titled list; nothing when it has no items. */
function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.join("\n")];
}

/** Text that Markdown shows as it stands; a line break would end the item. */
function escaped(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, " ").replaceAll(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
