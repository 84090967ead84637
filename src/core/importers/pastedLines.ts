import type { Result } from "../result.ts";
import { removeHiddenCharacters } from "../vocabulary/scalars/hiddenCharacters.ts";
import type { PastedRows } from "./pasted.ts";

/** A line that says something: its number from 1, and its text without hidden characters and blanks around it. */
export interface PastedLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a paste that are not blank. */
export function pastedLines(text: string): readonly PastedLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((written, index) => ({ line: index + 1, text: removeHiddenCharacters(written).text }))
    .filter((line) => line.text !== "");
}

/** Reads each line for itself: the rows of those that were understood, and the others with the reason. */
export function readLines(
  lines: readonly PastedLine[],
  read: (text: string) => Result<PastedRows["rows"], string>,
): PastedRows {
  const answers = lines.map((line) => ({ ...line, answer: read(line.text) }));
  return {
    rows: answers.flatMap(({ answer }) => (answer.ok ? answer.value : [])),
    refused: answers.flatMap(({ line, text, answer }) => (answer.ok ? [] : [{ line, text, reason: answer.error }])),
  };
}
