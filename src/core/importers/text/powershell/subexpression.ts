import { isDoubleQuote, isSingleQuote } from "./quotes.ts";

/** What is open inside a subexpression: parentheses of code, or a double-quoted string. */
type Open = "(" | '"';

/**
 * Where the subexpression ends whose `(` stands at an offset: behind its `)`, or at the end of the text when it has
 * none. Strings in it may hold subexpressions again.
 */
export function endOfSubexpression(text: string, start: number): number {
  const open: Open[] = ["("];
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "`") at++;
    else if (open.at(-1) === '"') at = inString(text, at, open);
    else at = inCode(text, at, open);
    if (open.length === 0) return at + 1;
  }
  return text.length;
}

/** Takes note of the character at an offset in a double-quoted string; returns the offset of the last one passed. */
function inString(text: string, at: number, open: Open[]): number {
  if (isDoubleQuote(text.charAt(at))) {
    if (isDoubleQuote(text.charAt(at + 1))) return at + 1;
    open.pop();
  } else if (text.startsWith("$(", at)) {
    open.push("(");
    return at + 1;
  }
  return at;
}

function inCode(text: string, at: number, open: Open[]): number {
  const character = text.charAt(at);
  if (character === "(") open.push("(");
  else if (character === ")") open.pop();
  else if (isDoubleQuote(character)) open.push('"');
  else if (isSingleQuote(character)) return endOfLiteral(text, at);
  return at;
}

/** The closing quote of a single-quoted string; doubled quotes read as two strings, which ends at the same place. */
function endOfLiteral(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) if (isSingleQuote(text.charAt(at))) return at;
  return text.length;
}
