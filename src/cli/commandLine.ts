/** From the arguments of a call to what is asked for. */
import { parseArgs } from "node:util";
import { CONTEXT_KEYS, type Context, type ContextKey, QUESTIONS } from "../core/lint/context.ts";
import { isAnswer, readContext } from "../core/lint/readContext.ts";
import { SEVERITIES, type Severity } from "../core/profile/problems.ts";
import { type Result, fail, succeed } from "../core/result.ts";
import type { Scope } from "../core/vocabulary/spec.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { optionOf } from "./optionOf.ts";
import { REPORTS, type ReportName } from "./report/index.ts";

/** What is to be checked, and how it is told. */
export interface Request {
  /** Files, folders, and "-" for standard input. */
  readonly inputs: readonly string[];
  readonly report: ReportName;
  /** The mildest finding that makes the call fail. */
  readonly failOn: Severity;
  readonly context: Context;
  /** A file with answers; those on the command line count more. */
  readonly contextFile: string | null;
  /** For whom the profiles are; null: as the profile says. */
  readonly scope: Scope | null;
  /** Whether all profiles of the call are for the same devices. */
  readonly isOneDeployment: boolean;
  /** Ids of rules that are not to be run. */
  readonly without: readonly string[];
}

export type Call =
  { readonly kind: "help" } | { readonly kind: "version" } | { readonly kind: "check"; readonly request: Request };

const SCOPES = ["user", "allUsers", "device"] as const;

/** Reads arguments; the error is one sentence. */
export function readCommandLine(args: readonly string[]): Result<Call, string> {
  const parsed = parsedArgs(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values["help"] === true) return succeed({ kind: "help" });
  if (values["version"] === true) return succeed({ kind: "version" });
  const [command, ...inputs] = positionals;
  if (command === undefined) return succeed({ kind: "help" });
  if (command !== "check") return fail(`There is no command "${command}". There is: check.`);
  if (inputs.length === 0) return fail("Name a file, a folder, or - for standard input.");
  return requestFrom(values, inputs);
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function requestFrom(values: Values, inputs: readonly string[]): Result<Call, string> {
  const report = oneOf("--format", values["format"] ?? "text", Object.keys(REPORTS) as ReportName[]);
  if (!report.ok) return report;
  const failOn = oneOf("--fail-on", values["fail-on"] ?? "error", SEVERITIES);
  if (!failOn.ok) return failOn;
  const scope = values["scope"] === undefined ? succeed(null) : oneOf("--scope", values["scope"], SCOPES);
  if (!scope.ok) return scope;
  const context = contextFrom(values);
  if (!context.ok) return context;
  const without = (values["without"] ?? []) as readonly string[];
  const stranger = without.find((id) => !RULES.some((rule) => rule.id === id));
  if (stranger !== undefined) return fail(`There is no rule "${stranger}" to leave out.`);
  const request: Request = {
    inputs,
    report: report.value,
    failOn: failOn.value,
    context: context.value,
    contextFile: typeof values["context"] === "string" ? values["context"] : null,
    scope: scope.value,
    isOneDeployment: values["deployment"] === true,
    without,
  };
  return succeed({ kind: "check", request });
}

function parsedArgs(args: readonly string[]): Result<{ values: Values; positionals: readonly string[] }, string> {
  try {
    return succeed(parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true }));
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split(". ")[0] ?? "") + "." : String(error));
  }
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  format: { type: "string" },
  "fail-on": { type: "string" },
  context: { type: "string" },
  scope: { type: "string" },
  deployment: { type: "boolean" },
  without: { type: "string", multiple: true },
  ...Object.fromEntries(CONTEXT_KEYS.map((key) => [optionOf(key), { type: "string" } as const])),
} as const;

function contextFrom(values: Values): Result<Context, string> {
  const answers: [ContextKey, string | boolean][] = [];
  for (const key of CONTEXT_KEYS) {
    const written = values[optionOf(key)];
    if (typeof written !== "string") continue;
    const answer = QUESTIONS[key].answer.kind === "flag" ? flagOf(written) : written;
    if (!isAnswer(key, answer)) return fail(`--${optionOf(key)} takes ${answerWords(key)}, not "${written}".`);
    answers.push([key, answer]);
  }
  return succeed(readContext(Object.fromEntries(answers)));
}

function flagOf(written: string): string | boolean {
  return { yes: true, true: true, no: false, false: false }[written] ?? written;
}

/** What an option of the context takes: "yes or no", or its values. */
export function answerWords(key: ContextKey): string {
  const { answer } = QUESTIONS[key];
  if (answer.kind === "flag") return "yes or no";
  return answer.kind === "text" ? answer.says : answer.options.map(({ value }) => `"${value}"`).join(", ");
}

function oneOf<T extends string>(option: string, written: unknown, allowed: readonly T[]): Result<T, string> {
  const value = allowed.find((one) => one === written);
  return value === undefined
    ? fail(`${option} takes ${allowed.join(", ")}, not "${String(written)}".`)
    : succeed(value);
}
