import type { Range } from "../xml/document.ts";
import type { Path } from "./ref.ts";

/** Worst first. */
export const SEVERITIES = ["error", "warning", "advice"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Something to know about a profile, where it stands; shared by reading, decoding, blockers of exports and findings. */
export interface Problem {
  /** Stable name of what is wrong: a rule id, a syntax code or "undecodable". */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The setting it is about, when it is about one. */
  readonly path?: Path;
  /** Where in the text, when the path does not say it. */
  readonly range?: Range;
}
