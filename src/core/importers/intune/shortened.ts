import { MOST_FINDS } from "../limits.ts";
import type { Remark, Unwrapped } from "../importer.ts";
import { refusal } from "../remarks.ts";

/** Of more than the door takes, only the first parts, finds and remarks, and remarks on how many more there were. */
export function shortened({ parts, finds, remarks }: Unwrapped): Unwrapped {
  return {
    parts: parts.slice(0, MOST_FINDS),
    finds: finds.slice(0, MOST_FINDS),
    remarks: [
      ...remarks.slice(0, MOST_FINDS),
      ...excess(remarks.length, "more things to know are not listed."),
      ...excess(Math.max(parts.length, finds.length), "more settings and policies were not opened."),
    ],
  };
}

function excess(count: number, what: string): readonly Remark[] {
  return count <= MOST_FINDS ? [] : [refusal(`${count - MOST_FINDS} ${what}`)];
}
