import { type Code, powershell } from "./code.ts";

/** Pieces of code, one below the other. */
export function inLines(pieces: readonly Code[]): Code {
  return { kind: "code", lines: pieces.flatMap(({ lines }) => lines) };
}

/** Texts as the items of an array, one on each line, for between `@(` and `)`. */
export function textItems(texts: readonly string[]): Code {
  return inLines(texts.map((text) => powershell`${text}`));
}

/** An array of texts, one on each line. */
export function textList(texts: readonly string[]): Code {
  return powershell`
    @(
        ${textItems(texts)}
    )`;
}
