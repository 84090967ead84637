/** The delimiter of a table by its header line: headings hold none of them. */
export function delimiterOf(header: string): string {
  return ["\t", ";", ","].find((delimiter) => header.includes(delimiter)) ?? ",";
}

/** The cells of one line of CSV, without blanks around them; quoted cells may hold the delimiter and doubled quotes. */
export function csvCells(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === delimiter && !isQuoted) {
      cells.push(unquoted(cell));
      cell = "";
    } else cell += character;
  }
  return [...cells, unquoted(cell)];
}

function unquoted(cell: string): string {
  const [, inner] = /^"(.*)"$/s.exec(cell.trim()) ?? [];
  return inner === undefined ? cell.trim() : inner.replaceAll('""', '"').trim();
}
