import { type Code, powershell } from "../powershell/code.ts";

/** Pieces of code, one below the other. */
export function inLines(pieces: readonly Code[]): Code {
  return { kind: "code", lines: pieces.flatMap(({ lines }) => lines) };
}

/** An array of texts, one on each line. */
export function textList(texts: readonly string[]): Code {
  return powershell`
    @(
        ${inLines(texts.map((text) => powershell`${text}`))}
    )`;
}
