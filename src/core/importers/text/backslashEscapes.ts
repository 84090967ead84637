const CHARACTERS: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{1,4})|([^]))/g;

/** Resolves the backslash escapes that JSON, C#, JavaScript and their kin share; any other character stands for itself. */
export function resolveBackslashes(text: string): string {
  return text.replace(ESCAPE, (_, unit?: string, point?: string, hex?: string, character = "") => {
    const code = Number.parseInt(unit ?? hex ?? point ?? "", 16);
    if (Number.isNaN(code)) return CHARACTERS[character] ?? character;
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  });
}
