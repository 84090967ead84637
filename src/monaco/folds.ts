import { tagsIn } from "../core/profile/tags.ts";
import type { Range } from "../core/xml/document.ts";

export interface Fold {
  readonly kind: "element" | "comment";
  readonly range: Range;
}

/** What may be folded: elements that have both tags, and comments; the text need not be well-formed. */
export function foldsIn(text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  for (const { kind, name, range } of tagsIn(text)) {
    if (kind === "comment") folds.push({ kind, range });
    if (kind === "start") open.push({ name, start: range.start });
    if (kind !== "end") continue;
    const at = open.findLastIndex((one) => one.name === name);
    const start = open[at]?.start;
    if (start === undefined) continue;
    open.length = at;
    folds.push({ kind: "element", range: { start, end: range.start } });
  }
  return folds;
}
