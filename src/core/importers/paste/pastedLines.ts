import { type Result, fail } from "../../result.ts";
import { removeHiddenCharacters } from "../../vocabulary/scalars/hiddenCharacters.ts";
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

/** Ranges come to many rows each. */
const MOST_ROWS = 100_000;
const TOO_MANY = `The lines above it come to ${MOST_ROWS.toLocaleString("en-US")} rows, and no more are read.`;

/** Reads each line for itself: the rows of those that were understood, and the others with the reason. */
export function readLines(
  lines: readonly PastedLine[],
  read: (text: string) => Result<PastedRows["rows"], string>,
): PastedRows {
  let count = 0;
  const answers = lines.map((line) => {
    const answer = count < MOST_ROWS ? read(line.text) : fail(TOO_MANY);
    if (answer.ok) count += answer.value.length;
    return { ...line, answer };
  });
  return {
    rows: answers.flatMap(({ answer }) => (answer.ok ? answer.value : [])),
    refused: answers.flatMap(({ line, text, answer }) => (answer.ok ? [] : [{ line, text, reason: answer.error }])),
  };
}
