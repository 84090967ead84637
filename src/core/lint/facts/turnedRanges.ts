import { parseIp } from "../../ip/address.ts";

/** A range whose last address comes before its first, or belongs to another family. */
export interface TurnedRange {
  readonly written: string;
  /** The right way round; null when the families differ. */
  readonly turned: string | null;
}

/** The first such range of a comma list; null when there is none. */
export function turnedRangeIn(text: string): TurnedRange | null {
  for (const entry of text.split(",")) {
    const [first = "", last = "", ...rest] = entry.split("-").map((part) => part.trim());
    const from = parseIp(first);
    const to = parseIp(last);
    if (from === null || to === null || rest.length > 0) continue;
    if (from.family !== to.family) return { written: entry.trim(), turned: null };
    if (from.value > to.value) return { written: entry.trim(), turned: `${last}-${first}` };
  }
  return null;
}
