import type { Range } from "../../xml/document.ts";
import { indexLines } from "../../xml/lines.ts";

/** A text that stands in YAML as a block, indented below its key. */
export interface YamlBlock extends Range {
  /** As YAML reads it: without indentation, lines ended by LF; folded where `>` says so. */
  readonly text: string;
}

/** A key or an entry of a list whose value is a block: whether it is folded, and how it ends. */
const HEADER = /^ *(?:[^#:\r\n]{1,120}: +|- +)(?:!{1,2}\w+ +)?([|>])([+-]?)[ \t]*(?: #.*)?$/;
const LONGEST_HEADER = 300;

/** The blocks of a text in YAML, in order. */
export function yamlBlocks(text: string): readonly YamlBlock[] {
  const { starts, ends } = indexLines(text);
  const lines = [...starts].map((start, index) => text.slice(start, ends[index]));
  const blocks: YamlBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [header, style, end = ""] = line.length > LONGEST_HEADER ? [] : (HEADER.exec(line) ?? []);
    if (header === undefined) continue;
    const { next, indent } = endOfBlock(lines, at + 1, indentOf(line));
    if (next === at + 1) continue;
    const content = lines.slice(at + 1, next).map((each) => each.slice(indent));
    const range = { start: starts[at + 1] ?? text.length, end: ends[next - 1] ?? text.length };
    blocks.push({ ...range, text: valueOf(content, style === ">", end) });
    at = next - 1;
  }
  return blocks;
}

/** The line behind a block, blank ones at its end included, and how far it is indented. */
function endOfBlock(lines: readonly string[], from: number, outer: number) {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  const indent = indentOf(lines[at] ?? "");
  if (at >= lines.length || indent <= outer) return { next: from, indent: 0 };
  while (at < lines.length && (isBlank(lines[at]) || indentOf(lines[at] ?? "") >= indent)) at++;
  return { next: at, indent };
}

function valueOf(lines: readonly string[], isFolded: boolean, end: string): string {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const content = lines.slice(0, last + 1);
  const text = isFolded ? folded(content) : content.join("\n");
  if (end === "-") return text;
  return end === "+" ? text + "\n".repeat(lines.length - last) : `${text}\n`;
}

/** Lines with blanks between them for line ends, but around lines that are indented further and empty ones. */
function folded(lines: readonly string[]): string {
  const pieces: string[] = [];
  let before: string | null = null;
  let empty = 0;
  for (const line of lines) {
    if (isBlank(line)) {
      empty++;
      continue;
    }
    const isPlain = !/^[ \t]/.test(line) && before !== null && !/^[ \t]/.test(before);
    const between = before === null ? empty : isPlain ? empty : empty + 1;
    pieces.push(isPlain && empty === 0 ? " " : "\n".repeat(between), line);
    before = line;
    empty = 0;
  }
  return pieces.join("");
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

function indentOf(line: string): number {
  return Math.max(0, line.search(/[^ ]/));
}
