/** PowerShell takes typographic quotes for quotes: U+2018 to U+201B for `'`, U+201C to U+201E for `"`. */

export function isSingleQuote(character: string): boolean {
  return character === "'" || (character >= "\u2018" && character <= "\u201B");
}

export function isDoubleQuote(character: string): boolean {
  return character === '"' || (character >= "\u201C" && character <= "\u201E");
}
