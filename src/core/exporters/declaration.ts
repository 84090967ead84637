const DECLARATION = /^<\?xml[ \t\r\n][^>]*?\?>[ \t\r\n]*/;

/** The text without its XML declaration, which speaks of bytes: Windows gets text. */
export function withoutDeclaration(text: string): string {
  return text.replace(DECLARATION, "");
}

/** What to say when {@link withoutDeclaration} changed the text. */
export const DECLARATION_REMOVED =
  "The XML declaration is left out: it would speak of an encoding that no longer holds.";
