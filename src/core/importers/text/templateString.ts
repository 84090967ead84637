import type { Range } from "../../xml/document.ts";
import type { Hole, Template } from "./template.ts";

/** How far before a profile the quotes may stand, behind blanks and line ends. */
const FARTHEST = 200;
const OPENING = /(?:(`)|(?<![\w"'])([rRbBuUfF]{0,2})("""|'''))(?:\\\r?\n)?\s*$/;
const HOLES = { dollar: /\$\{[^{}`]{1,200}\}/g, braces: /\{\{|\}\}|\{[^{}\r\n]{1,200}\}/g } as const;

/**
 * What a program writes in a range of its text, when that stands in a template string of JavaScript or behind three
 * quotes of Python with its values in braces; null for any other text.
 */
export function templateString(text: string, { start, end }: Range): Template | null {
  const [, backtick, prefix = ""] = OPENING.exec(text.slice(Math.max(0, start - FARTHEST), start)) ?? [];
  if (backtick === undefined && !/f/i.test(prefix)) return null;
  return split(text.slice(start, end), backtick === undefined ? HOLES.braces : HOLES.dollar);
}

function split(text: string, holes: RegExp): Template {
  const pieces: (string | Hole)[] = [];
  let done = 0;
  for (const { 0: written, index } of text.matchAll(holes)) {
    pieces.push(text.slice(done, index), /^\{\{|^\}\}/.test(written) ? written.charAt(0) : holeOf(written));
    done = index + written.length;
  }
  return [...pieces, text.slice(done)];
}

function holeOf(source: string): Hole {
  return { source, name: null };
}
