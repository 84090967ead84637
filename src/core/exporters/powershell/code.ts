import { quote } from "./quote.ts";

/** Stands for code without lines until its line is removed; PowerShell sources hold no NUL. */
const NOTHING = "\u0000";

/** No code at all. */
export const NO_CODE: Code = { kind: "code", lines: [] };

/** Lines of PowerShell that need no more quoting; the first is not indented. Made by {@link powershell} and {@link verbatim}. */
export interface Code {
  readonly kind: "code";
  readonly lines: readonly string[];
}

/** Text that is PowerShell as it stands, such as the name of a cmdlet or a variable. Never for a value. */
export function verbatim(...lines: readonly string[]): Code {
  return { kind: "code", lines };
}

/**
 * PowerShell written in a template: a string that is put in becomes a literal of its text, code is put in as it is.
 * Code without lines takes its line with it. The indentation that all lines share is removed; PowerShell's own backtick
 * is not available.
 */
export function powershell(template: TemplateStringsArray, ...values: readonly (string | number | Code)[]): Code {
  const text = template.raw.reduce((before, piece, i) => before + print(values[i - 1] ?? "", before) + piece);
  const lines = text.replace(/^\n|\n *$/g, "").split("\n");
  return { kind: "code", lines: unindent(lines.filter((line) => line.trim() !== NOTHING)) };
}

function print(value: string | number | Code, before: string): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return String(value);
  if (value.lines.length === 0) return NOTHING;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const indentation = " ".repeat(line.length - line.trimStart().length);
  return value.lines.join(`\n${indentation}`);
}

function unindent(lines: readonly string[]): readonly string[] {
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const shared = Math.min(...depths);
  return lines.map((line) => line.slice(shared).trimEnd());
}
