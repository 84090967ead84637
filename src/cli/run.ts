/** A call from its arguments to its exit code. */
import { CONTEXT_KEYS, type Context } from "../core/lint/context.ts";
import { isAnswer, readContext } from "../core/lint/readContext.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { SEVERITIES, type Severity } from "../core/profile/problems.ts";
import { type Result, fail, succeed } from "../core/result.ts";
import { type Outcome, check } from "./check.ts";
import { type Request, readCommandLine } from "./commandLine.ts";
import { helpText } from "./help.ts";
import { type Files, collectInputs } from "./inputs.ts";
import { REPORTS } from "./report/index.ts";

/** What a call leaves behind. */
export interface Ending {
  /** 0 clean, 1 findings at or above the asked severity, 2 an input that could not be read or a wrong call. */
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** Carries a call out; never throws for what a person typed or keeps in files. */
export function runCommand(args: readonly string[], files: Files, version: string): Ending {
  const call = readCommandLine(args);
  if (!call.ok) return wrong(`${call.error} See --help.`);
  if (call.value.kind === "help") return { code: 0, output: helpText(), errors: "" };
  if (call.value.kind === "version") return { code: 0, output: `${version}\n`, errors: "" };
  const context = contextOf(call.value.request, files);
  if (!context.ok) return wrong(context.error);
  return checked({ ...call.value.request, context: context.value }, files, version);
}

function checked(request: Request, files: Files, version: string): Ending {
  const { inputs, unreadable } = collectInputs(request.inputs, files);
  const found = check(inputs, request, RULES);
  const outcome: Outcome = { ...found, unreadable: [...unreadable, ...found.unreadable] };
  const errors = outcome.unreadable.map(({ path, why }) => `${path}: ${why}\n`).join("");
  return {
    code: codeOf(outcome, request.failOn),
    output: REPORTS[request.report](outcome, { rules: RULES, version }),
    errors,
  };
}

function codeOf({ checked: profiles, unreadable }: Outcome, failOn: Severity): Ending["code"] {
  if (unreadable.length > 0) return 2;
  const loud = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return profiles.some(({ findings }) => findings.some(({ finding }) => loud.includes(finding.severity))) ? 1 : 0;
}

function contextOf({ context, contextFile }: Request, files: Files): Result<Context, string> {
  if (contextFile === null) return succeed(context);
  const saved = savedAnswers(contextFile, files);
  if (saved === null) return fail(`${contextFile} could not be read as JSON with answers.`);
  const stranger = Object.entries(saved).find(([key, value]) => !isKnownAnswer(key, value));
  if (stranger !== undefined)
    return fail(`${contextFile}: ${JSON.stringify(stranger[1])} is no answer to "${stranger[0]}".`);
  return succeed({ ...readContext(saved), ...context });
}

/** An object by the names of the context; null when the file holds none. */
function savedAnswers(path: string, files: Files): object | null {
  try {
    const saved: unknown = JSON.parse(new TextDecoder().decode(files.read(path)));
    return typeof saved === "object" && !Array.isArray(saved) ? saved : null;
  } catch {
    return null;
  }
}

function isKnownAnswer(key: string, value: unknown): boolean {
  const known = CONTEXT_KEYS.find((one) => one === key);
  return known !== undefined && isAnswer(known, value);
}

function wrong(sentence: string): Ending {
  return { code: 2, output: "", errors: `${sentence}\n` };
}
