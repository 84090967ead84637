import { counted, listed } from "../phrases.ts";
import { type Comparison, type Mode, meansTheSame } from "./comparison.ts";
import type { Difference, Kind } from "./difference.ts";

/** What became of something, in the words of a mode. */
export type Verdict = Kind | "respelled";

const VERBS: Readonly<Record<Mode, Readonly<Record<Verdict, string>>>> = {
  edit: {
    added: "added",
    removed: "removed",
    changed: "changed",
    moved: "reordered",
    respelled: "written differently",
  },
  readBack: {
    added: "added by Windows",
    removed: "dropped by Windows",
    changed: "changed by Windows",
    moved: "reordered by Windows",
    respelled: "re-spelled by Windows",
  },
};

/** What became of the subject of a difference: "removed", and in a read-back "dropped by Windows". */
export function verdictWords(mode: Mode, verdict: Verdict): string {
  return VERBS[mode][verdict];
}

export function verdictOf({ kind, respelling }: Difference): Verdict {
  return respelling === null ? kind : "respelled";
}

/** "3 routes added, 1 name rule changed, 2 settings re-spelled by Windows." */
export function summaryOf(comparison: Comparison): string {
  const { differences, mode, layout, isOfEapOnly } = comparison;
  if (differences.length === 0) {
    if (layout.isSameText) return "The two texts are identical.";
    return `${isOfEapOnly ? "Their EAP configurations" : "They"} mean the same; only the layout differs.`;
  }
  const counts = countsOf(differences, mode);
  return `${meansTheSame(comparison) ? "They mean the same: " : ""}${counts.join(", ")}.`;
}

const ORDER: readonly Verdict[] = ["removed", "changed", "added", "moved", "respelled"];

function countsOf(differences: readonly Difference[], mode: Mode): readonly string[] {
  return ORDER.flatMap((verdict) => {
    const nouns = nounsOf(differences.filter((one) => countedAs(one) === verdict));
    return nouns.length === 0 ? [] : [`${listed(nouns)} ${verdictWords(mode, verdict)}`];
  });
}

/** In a row of which something was added, the row has changed. */
function countedAs({ unit, respelling }: Difference): Verdict {
  return respelling === null ? unit.kind : "respelled";
}

function nounsOf(differences: readonly Difference[]): readonly string[] {
  const units = new Map(differences.map(({ unit }) => [unit.one, unit]));
  return [...units.values()].map(({ one, many }) => {
    const keys = differences.filter(({ unit }) => unit.one === one).map(({ unit }) => unit.key);
    return counted(new Set(keys).size, one, many);
  });
}

/** What differs besides, without meaning anything: one sentence each. */
export function layoutSentences({ layout, mode, isOfEapOnly }: Comparison): readonly string[] {
  const { commentsRemoved, commentsAdded, reordered, isSameText } = layout;
  if (isSameText) return [];
  if (isOfEapOnly) return ["Only the EAP configurations are compared: one of the two texts holds nothing else."];
  const gone = mode === "readBack" ? "missing from what Windows reports (it keeps none)" : "only in the first";
  return [
    commentsRemoved === 0 ? "" : `${counted(commentsRemoved, "comment is", "comments are")} ${gone}.`,
    commentsAdded === 0 ? "" : `${counted(commentsAdded, "comment is", "comments are")} only in the second.`,
    reordered.length === 0 ? "" : `The elements stand in another order in: ${reordered.join(", ")}.`,
  ].filter((sentence) => sentence !== "");
}
