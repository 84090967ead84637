/** Breaks a paragraph at blanks; lines after the first keep the depth of a list item such as "  0  Done". */
export function wrapText(paragraph: string, width: number): readonly string[] {
  const depth = " ".repeat(/^ {2}\S+ {2}/.exec(paragraph)?.[0].length ?? 0);
  const lines: string[] = [];
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(line === undefined ? word : depth + word);
  }
  return lines;
}
