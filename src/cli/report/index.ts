/** The formats of the command line. */
import { jsonReport } from "./jsonReport.ts";
import type { Report } from "./report.ts";
import { sarifReport } from "./sarifReport.ts";
import { textReport } from "./textReport.ts";

export const REPORTS = { text: textReport, json: jsonReport, sarif: sarifReport } as const satisfies Readonly<
  Record<string, Report>
>;

export type ReportName = keyof typeof REPORTS;
