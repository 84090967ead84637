import type { Rule } from "../../core/lint/rule.ts";
import type { Outcome } from "../check.ts";

/** A way to print what was found. */
export type Report = (outcome: Outcome, about: { readonly rules: readonly Rule[]; readonly version: string }) => string;
