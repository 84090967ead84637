/** What the C runtime makes of a command line, the program first. */
export function argumentsIn(line: string): readonly string[] {
  const found: string[] = [];
  let [word, isQuoted, isWord] = ["", false, false];
  for (const [, slashes = "", mark] of line.matchAll(/(\\*)("|[^\\]|$)/gu)) {
    const isBlank = mark === " " || mark === "\t";
    if (mark === '"') {
      word += "\\".repeat(Math.floor(slashes.length / 2));
      if (slashes.length % 2 === 1) word += '"';
      else isQuoted = !isQuoted;
      isWord = true;
      continue;
    }
    word += slashes;
    isWord ||= slashes !== "";
    if (mark !== "" && (!isBlank || isQuoted)) {
      word += mark;
      isWord = true;
    } else if (isWord) {
      found.push(word);
      [word, isWord] = ["", false];
    }
  }
  return found;
}
