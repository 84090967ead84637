/** Patterns of .NET, as -replace takes them, that stand for one text. */

/** What a backslash and a letter stand for; other letters stand for no character of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  a: "\x07",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const SPECIAL = ".$^[(|)*+?";
const QUANTIFIER = /\{\d+(?:,\d*)?\}/y;

/** The one text that a pattern matches, letter case aside; null when it matches several, none, or the empty text. */
export function textOfPattern(pattern: string): string | null {
  const characters: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (SPECIAL.includes(character) || (character === "{" && isQuantifier(pattern, at))) return null;
    const meant = character === "\\" ? escaped(pattern.charAt(++at)) : character;
    if (meant === null) return null;
    characters.push(meant);
  }
  return characters.length === 0 ? null : characters.join("");
}

function escaped(character: string): string | null {
  if (character === "") return null;
  return /\w/.test(character) ? (LETTERS[character] ?? null) : character;
}

function isQuantifier(pattern: string, at: number): boolean {
  QUANTIFIER.lastIndex = at;
  return QUANTIFIER.test(pattern);
}

/** The pattern that matches a text and nothing else, as [regex]::Escape makes it. */
export function patternOfText(text: string): string {
  return text
    .replace(/[\\*+?|{[()^$.# ]/g, "\\$&")
    .replace(/[\t\n\f\r]/g, (blank) => ({ "\t": "\\t", "\n": "\\n", "\f": "\\f" })[blank] ?? "\\r");
}

/** The text that a replacement of -replace puts in; null when it refers to what was matched. */
export function textOfReplacement(replacement: string): string | null {
  return /(?<!\$)(?:\$\$)*\$(?:[\d&`'+_]|\{\w+\})/.test(replacement) ? null : replacement.replaceAll("$$", "$");
}
