import type { Opened } from "../../core/importers/open.ts";
import { type Result, fail, succeed } from "../../core/result.ts";
import type { Brought } from "../import/door.ts";

/** What was given as the report of Windows. */
export interface Report {
  readonly typed: string;
  /** What was found in it; null while nothing has been given. */
  readonly brought: Brought | null;
  /** Which of several profiles found is compared; null until somebody chooses. */
  readonly chosen: number | null;
}

export const NO_REPORT: Report = { typed: "", brought: null, chosen: null };

export type ReportedProfile = Opened & { readonly kind: "profile" };

/** The profiles found in a report. */
export function profilesIn({ brought }: Pick<Report, "brought">): readonly ReportedProfile[] {
  return brought?.opening.finds.filter((find) => find.kind === "profile") ?? [];
}

/** The only profile in a report, or the one chosen; null while there is none. */
export function chosenProfile(report: Report): ReportedProfile | null {
  const profiles = profilesIn(report);
  const index = profiles.length === 1 ? 0 : report.chosen;
  return index === null ? null : (profiles[index] ?? null);
}

/** The text to compare, or a sentence that says what is to be done for it. */
export function reportedText(report: Report): Result<string, string> {
  const profile = chosenProfile(report);
  if (profile !== null) return succeed(profile.source.text);
  return fail(
    profilesIn(report).length === 0
      ? "Paste what Windows reports, or choose a file that holds it."
      : "Choose which of the profiles is compared.",
  );
}
