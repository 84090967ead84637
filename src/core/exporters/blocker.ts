import type { Problem } from "../profile/problems.ts";

/** Why a profile cannot leave in a format; `at` is the setting that a person has to go to. */
export function blocker(rule: string, message: string, at?: { readonly path: NonNullable<Problem["path"]> }): Problem {
  return { rule, severity: "error", message, ...(at !== undefined && { path: at.path }) };
}
