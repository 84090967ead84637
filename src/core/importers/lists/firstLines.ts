import type { Remark } from "../importer.ts";
import { refusal } from "../remarks.ts";

/** Lines that are read of a list; no profile takes as much. */
export const MOST_LINES = 100_000;
/** Lines that are looked at to tell what a text is. */
export const TELLING_LINES = 2_000;

/** The first lines of a text; JSON, which makes no sense in parts, whole. */
export function firstLines(text: string, most: number): string {
  if (/^\s*[[{]/.test(text)) return text;
  const lineEnds = /\r\n?|\n/g;
  for (let count = 1; count < most; count++) if (!lineEnds.test(text)) return text;
  const last = lineEnds.exec(text);
  return last === null ? text : text.slice(0, last.index);
}

/** Says that the rest of a list was not read, if there is one. */
export function restNotRead(text: string): readonly Remark[] {
  if (firstLines(text, MOST_LINES).length === text.length) return [];
  return [refusal(`Only the first ${MOST_LINES} lines were read.`)];
}
