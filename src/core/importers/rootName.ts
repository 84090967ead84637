/**
 * The local name of the first tag of a text, behind declarations and comments; null when the text does not begin with
 * markup. The text may be broken further on.
 */
export function rootName(text: string): string | null {
  let at = 0;
  for (;;) {
    at = skipBlanks(text, at);
    const end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
    if (end === null) break;
    const found = text.indexOf(end, at);
    if (found < 0) return null;
    at = found + end.length;
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/.exec(text.slice(at, at + 200))?.[1] ?? null;
}

function skipBlanks(text: string, from: number): number {
  const blanks = /[\s\uFEFF]*/y;
  blanks.lastIndex = from;
  blanks.test(text);
  return blanks.lastIndex;
}
