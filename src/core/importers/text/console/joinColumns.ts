/** How a console broke one long line into several. */
interface Wrapping {
  readonly width: number;
  /** Whether it broke at blanks where it could, and so ate them. */
  readonly isAtBlanks: boolean;
}

const SHORTEST_WIDTH = 20;

/**
 * Makes one line again of lines that a console broke at a column: behind a full line the text goes on at once, behind a
 * shorter one a blank was eaten. Null when the lines do not look broken so, as when XML is laid out over lines.
 */
export function joinColumns(lines: readonly string[]): string | null {
  const wrapping = wrappingOf(lines);
  if (wrapping === null) return null;
  return lines.map((line, index) => line + blankBehind(line, lines[index + 1], wrapping)).join("");
}

function wrappingOf(lines: readonly string[]): Wrapping | null {
  const broken = lines.slice(0, -1).map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const length of broken) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (width < SHORTEST_WIDTH || count * 3 < broken.length) return null;
  return { width, isAtBlanks: broken.some((length) => length < width - 1) };
}

function blankBehind(line: string, next: string | undefined, { width, isAtBlanks }: Wrapping): string {
  if (next === undefined || /\s$/.test(line.slice(-1)) || next.startsWith(" ")) return "";
  if (line.length < width) return " ";
  // A word that is short is never broken in two: the line was full by chance.
  const word = /[^\s<>]*$/.exec(line.slice(-width))?.[0] ?? "";
  const rest = /^[^\s<>]*/.exec(next.slice(0, width))?.[0] ?? "";
  const isWord = word !== "" && word.length < line.length && /\s/.test(line.charAt(line.length - word.length - 1));
  const isBroken = !isWord || !/^(?:\s|$)/.test(next.charAt(rest.length)) || word.length + rest.length >= width;
  return isAtBlanks && !isBroken ? " " : "";
}
