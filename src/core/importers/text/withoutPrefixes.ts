/** Marks of a quotation in a mail, of an added line, and the places that grep and listings put before lines. */
const PREFIXES = [/^(?:[ \t]*>)+ ?/, /^\+/, /^[ \t]*(?:[\w.\\/-]{1,200}[:-])?\d{1,6}(?:[:|\t-]| {1,4}(?=[ <]|$)) ?/];

/**
 * A text cut out of lines that all begin with such a mark, without the marks; `before` stands before its first line. A
 * text whose lines do not all have one stays as it is.
 */
export function withoutPrefixes(text: string, before: string): string {
  const prefix = PREFIXES.find((each) => each.exec(before)?.[0] === before);
  if (prefix === undefined || before.trim() === "") return text;
  const [first = "", ...rest] = text.split("\n");
  if (!rest.every((line) => prefix.test(line))) return text;
  return [first, ...rest.map((line) => line.replace(prefix, ""))].join("\n");
}
