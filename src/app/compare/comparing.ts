import type { Comparison, Mode } from "../../core/compare/comparison.ts";
import { compareProfiles } from "../../core/compare/compareProfiles.ts";
import type { Side } from "./side.ts";

/** Two sides in the order in which they are told, and what differs; no comparison while one of them cannot be read. */
export interface Compared {
  readonly mode: Mode;
  readonly before: Side;
  readonly after: Side;
  readonly comparison: Comparison | null;
}

/** Windows reports what it made of a design: whichever side that is, the design is told first. */
export function compareSides(left: Side, right: Side): Compared {
  const isReadBack = (left.source === "report") !== (right.source === "report");
  const mode = isReadBack ? "readBack" : "edit";
  const [before, after] = isReadBack && left.source === "report" ? [right, left] : [left, right];
  const comparison =
    before.document === null || after.document === null
      ? null
      : compareProfiles(before.document, after.document, { mode, scope: before.scope });
  return { mode, before, after, comparison };
}
