import type { Scope } from "../../../vocabulary/spec.ts";

/** What the scripts end with besides 0. A number means the same in all of them; each script's help lists its own. */
export const EXIT_CODES = {
  failed: 1,
  context: 2,
  user: 3,
  unread: 4,
  undeleted: 5,
  restored: 6,
  lost: 7,
  leftOvers: 8,
  installed: 9,
} as const;

export type ExitReason = keyof typeof EXIT_CODES;

/** The exit codes that the scripts share, in the words of their help; only a profile of a user asks whose it is. */
export function sharedReasons(scope: Scope): Partial<Record<ExitReason, string>> {
  const context = "Run in the wrong way: not elevated, not as SYSTEM, or in a restricted PowerShell.";
  if (scope !== "user") return { context };
  return { context, user: "It is not clear for which user: nobody is signed in, or several are." };
}

/** The list of exit codes in a script's help: 0 first, then in the order of the numbers. */
export function describeExitCodes(success: string, reasons: Partial<Record<ExitReason, string>>): readonly string[] {
  const known = Object.entries(EXIT_CODES).map(([reason, code]) => [code, reasons[reason as ExitReason]] as const);
  const listed = known.flatMap(([code, means]) => (means === undefined ? [] : [`  ${code}  ${means}`]));
  return ["Exit codes:", `  0  ${success}`, ...listed];
}
