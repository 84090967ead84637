import { isBlank } from "./characters.ts";
import type { Scanner } from "./scan.ts";

const S = "[ \\t\\r\\n]";
const EQ = `${S}*=${S}*`;
const quoted = (value: string) => `(?:"${value}"|'${value}')`;

/** `<?xml version="1.0" encoding="utf-8" standalone="yes"?>` (XML 1.0 productions XMLDecl to SDDecl). */
const DECLARATION = new RegExp(
  `^<\\?xml${S}+version${EQ}${quoted("1\\.[0-9]+")}` +
    `(?:${S}+encoding${EQ}(?:"([A-Za-z][\\w.-]*)"|'([A-Za-z][\\w.-]*)'))?` +
    `(?:${S}+standalone${EQ}${quoted("(?:yes|no)")})?${S}*\\?>`,
);

/** Passes the XML declaration, when the text begins with one. */
export function consumeDeclaration(scanner: Scanner): void {
  if (!scanner.isAt("<?xml") || !isBlank(scanner.codeAhead(5))) return;
  const declaration = DECLARATION.exec(scanner.text)?.[0];
  if (declaration !== undefined) {
    scanner.position += declaration.length;
    return;
  }
  const end = scanner.text.indexOf("?>") + 2;
  const message = 'An XML declaration is written `<?xml version="1.0" encoding="utf-8"?>`.';
  scanner.refuse("bad-declaration", message, 0, end > 1 ? end : 5);
}

/** The encoding that the XML declaration names, in lower case; null when it names none. */
export function declaredEncoding(text: string): string | null {
  const match = DECLARATION.exec(text);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
