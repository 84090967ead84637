/** PowerShell takes typographic quotes for quotes. */

/** `'`, and U+2018 to U+201B. */
export function isSingleQuote(character: string): boolean {
  return character === "'" || (character >= "\u2018" && character <= "\u201B");
}

/** `"`, and U+201C to U+201E. */
export function isDoubleQuote(character: string): boolean {
  return character === '"' || (character >= "\u201C" && character <= "\u201E");
}
