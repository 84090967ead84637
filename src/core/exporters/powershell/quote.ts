const PIECES = /[ -~]+|[^ -~]/g;
const PLAIN = /^[ -~]/;

/**
 * The one place where text becomes a PowerShell string: an expression in pure ASCII, on one line, whose value is the
 * text. Letters beyond printable ASCII, among them the typographic quotes that PowerShell takes for quotes, are given
 * by number, so that the script survives Windows PowerShell reading it in the device's code page.
 */
export function quote(text: string): string {
  const pieces = text.match(PIECES) ?? [];
  if (pieces.every((piece) => PLAIN.test(piece))) return single(text);
  // A string on the left makes "+" join; without it, two characters would be added as numbers.
  const start = PLAIN.test(text) ? [] : [single("")];
  return `(${[...start, ...pieces.map(quotePiece)].join(" + ")})`;
}

function quotePiece(piece: string): string {
  return PLAIN.test(piece) ? single(piece) : `[char]0x${hex(piece)}`;
}

function single(ascii: string): string {
  return `'${ascii.replaceAll("'", "''")}'`;
}

/** Text for a comment: pure ASCII, on one line, and nothing in it ends the comment. */
export function quoteInComment(text: string): string {
  return text.replace(/[^ -~]/g, (letter) => `[U+${hex(letter)}]`).replaceAll("#>", "# >");
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
