import { changeOf } from "../../core/lint/finding.ts";
import type { Rule } from "../../core/lint/rule.ts";
import { editsOf } from "../../core/profile/changes.ts";
import { pathKey } from "../../core/profile/ref.ts";
import type { Severity } from "../../core/profile/problems.ts";
import type { Range } from "../../core/xml/document.ts";
import { type LineIndex, indexLines, positionAt } from "../../core/xml/lines.ts";
import type { Checked, Located } from "../check.ts";
import type { Report } from "./report.ts";

/** SARIF 2.1.0 (OASIS), which code hosts show at the lines of a change. */
export const sarifReport: Report = ({ checked, unreadable }, { rules, version }) => {
  const used = new Set(checked.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule)));
  const listed = rules.filter(({ id }) => used.has(id));
  const run = {
    tool: { driver: { name: "always-on-vpn-designer", version, rules: listed.map(ruleOf) } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable.map(({ path, why }) => ({
          level: "error",
          message: { text: why },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ],
    results: checked.flatMap((one) => resultsOf(one, listed)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function ruleOf({ id, title, why, severity, source, security }: Rule) {
  const helpUri = source.find(({ url }) => url !== null)?.url;
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    defaultConfiguration: { level: levelOf(severity) },
    ...(helpUri && { helpUri }),
    ...(security && { properties: { tags: ["security"] } }),
  };
}

function resultsOf(checked: Checked, listed: readonly Rule[]) {
  const index = indexLines(checked.text);
  return checked.findings.map((located) => resultOf(located, checked, listed, index));
}

function resultOf({ finding, range }: Located, checked: Checked, listed: readonly Rule[], index: LineIndex) {
  const { rule, severity, message, path } = finding;
  const name = [checked.profile, pathKey(path)].filter((part) => part !== null && part !== "").join("/");
  return {
    ruleId: rule,
    ruleIndex: listed.findIndex(({ id }) => id === rule),
    level: levelOf(severity),
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(checked.path) }, ...regionOf(range, checked, index) },
        ...(name !== "" && { logicalLocations: [{ fullyQualifiedName: name }] }),
      },
    ],
    ...fixesOf(finding, checked, index),
  };
}

/** The text of a profile in a saved deployment has no lines of its own in that file. */
function regionOf(range: Range, { profile }: Checked, index: LineIndex) {
  return profile === null ? { region: regionAt(range, index) } : {};
}

function regionAt({ start, end }: Range, index: LineIndex) {
  const from = positionAt(index, start);
  const to = positionAt(index, end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function fixesOf({ fixes }: Located["finding"], { path, profile, document }: Checked, index: LineIndex) {
  if (document === null || profile !== null || fixes.length === 0) return {};
  const artifactLocation = { uri: uriOf(path) };
  return {
    fixes: fixes.map((fix) => ({
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: editsOf(document, changeOf(fix, document)).map(({ range, text }) => ({
            deletedRegion: regionAt(range, index),
            insertedContent: { text },
          })),
        },
      ],
    })),
  };
}

function levelOf(severity: Severity): "error" | "warning" | "note" {
  return severity === "advice" ? "note" : severity;
}

/** A relative reference, as repositories want it. */
function uriOf(path: string): string {
  return path === "-" ? "stdin" : path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
