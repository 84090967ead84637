import type { Reading } from "../../profile/read.ts";

/**
 * A comma list without the blanks in and around its entries; null when it has none, or when its text does not decode.
 * `mend` says what an entry loses: all blanks, unless they may be part of it.
 */
export function withoutBlanks({ value, text }: Reading<unknown>, mend = removeBlanks): string | null {
  if (value === undefined || text === null || !/\s/.test(text)) return null;
  const mended = text.split(",").map(mend).join(",");
  return mended === text ? null : mended;
}

function removeBlanks(entry: string): string {
  return entry.replaceAll(/\s/g, "");
}
