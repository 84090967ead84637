import { type Special, expandWith } from "../expandWith.ts";
import type { Template } from "../template.ts";

/** Which escapes a text has: those of double quotes, or those of a here-document, where `"` is a character. */
export type Quoting = "quotes" | "document";

const VARIABLE = /\$(?:\{[^{}\r\n]{1,200}\}|[A-Za-z_]\w*|[0-9@*#?$!-])/y;

/** A text of the shell with its escapes resolved, and its variables and commands as holes. */
export function expand(text: string, quoting: Quoting): Template {
  return expandWith(text, 0, text.length, (at) => specialAt(text, at, quoting));
}

function specialAt(text: string, at: number, quoting: Quoting): Special | null {
  switch (text.charAt(at)) {
    case "\\":
      return escapeAt(text, at, quoting);
    case "$":
      return text.charAt(at + 1) === "(" ? command(text, at, endOfCommand(text, at + 1)) : variableAt(text, at);
    case "`": {
      const close = text.indexOf("`", at + 1);
      return command(text, at, close < 0 ? text.length : close + 1);
    }
    default:
      return null;
  }
}

function escapeAt(text: string, at: number, quoting: Quoting): Special | null {
  const next = text.charAt(at + 1);
  if (next === "\n") return { piece: "", end: at + 2 };
  const isEscape = "$`\\".includes(next) || (next === '"' && quoting === "quotes");
  return isEscape && next !== "" ? { piece: next, end: at + 2 } : null;
}

function command(text: string, at: number, end: number): Special {
  return { piece: { source: text.slice(at, end), name: null }, end };
}

function variableAt(text: string, at: number): Special | null {
  VARIABLE.lastIndex = at;
  const source = VARIABLE.exec(text)?.[0];
  if (source === undefined) return null;
  const name = /^\$\{?(\w+)\}?$/.exec(source)?.[1] ?? null;
  return { piece: { source, name }, end: at + source.length };
}

/** Behind the `)` of the `(` at an offset; the end of the text when it has none. */
export function endOfCommand(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}
