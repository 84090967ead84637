import { resolveBackslashes } from "../backslashEscapes.ts";
import type { Setting } from "../constants.ts";
import { endOf } from "../endOf.ts";
import type { Literal } from "../literal.ts";
import type { Hole, Template } from "../template.ts";
import type { Program } from "../unwrapProgram.ts";
import { endOfCommand, expand } from "./expand.ts";

const BLANKS_AND_COMMENTS = /(?:[\s;|&()>]|<(?!<)|\\\r?\n)+|#[^\r\n]*/y;
const HERE_DOCUMENT = /<<([-~]?)[ \t]*(?:(["'])([\w.-]+)\2|(\\?)([\w.-]+))/y;
const BARE = /(?:\\[^]|[^\s;|&()<>"'$`\\])+/y;
const ASSIGNMENT = /^(?:[A-Za-z_]\w*)(?=\+?=)/;

/**
 * Takes a script apart: its here-documents and quoted words, and the variables it sets. In time linear in its length;
 * never fails, whatever the text.
 */
export function readShell(text: string): Program {
  const literals: Literal[] = [];
  const settings: Setting[] = [];
  for (let at = 0; at < text.length;) {
    const document = hereDocumentAt(text, at);
    if (document !== null) {
      literals.push(document);
      at = document.end;
      continue;
    }
    // A here-string, or what only looks like a here-document.
    const blanks = text.startsWith("<<", at) ? at + 2 : endOf(BLANKS_AND_COMMENTS, text, at);
    if (blanks > at) {
      at = blanks;
      continue;
    }
    const word = wordAt(text, at);
    const setting = settingOf(text, word);
    if (setting !== null) settings.push(setting);
    if (word.isQuoted) literals.push(literalOf(word, setting));
    at = word.end;
  }
  return { literals, settings };
}

function hereDocumentAt(text: string, start: number): Literal | null {
  if (!text.startsWith("<<", start) || text.charAt(start - 1) === "<") return null;
  HERE_DOCUMENT.lastIndex = start;
  const [written, dash, quote, quoted, escape, plain] = HERE_DOCUMENT.exec(text) ?? [];
  if (written === undefined) return null;
  const from = nextLine(text, start + written.length);
  const { contentEnd, end } = endOfDocument(text, from, quoted ?? plain ?? "", dash !== "");
  const content = text.slice(from, contentEnd);
  const body = dash === "-" ? content.replace(/^\t+/gm, "") : content;
  const isLiteral = quote !== undefined || escape === "\\";
  const template = isLiteral ? [body] : expand(body, "document");
  return { start, end, template, how: "a here-document", notes: [] };
}

function endOfDocument(text: string, from: number, word: string, isIndented: boolean) {
  for (let at = from; at < text.length;) {
    const next = nextLine(text, at);
    const line = text.slice(at, Math.min(next, at + word.length + 200)).replace(/[\r\n]+$/, "");
    if ((isIndented ? line.trimStart() : line) === word) return { contentEnd: at, end: next };
    at = next;
  }
  return { contentEnd: text.length, end: text.length };
}

function nextLine(text: string, at: number): number {
  const lineEnd = text.indexOf("\n", at);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

interface Word {
  readonly template: Template;
  readonly isQuoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Reads a word: bare characters, quoted texts and variables that follow one another without a blank. */
function wordAt(text: string, start: number): Word {
  const pieces: (string | Hole)[] = [];
  let isQuoted = false;
  let at = start;
  while (at < text.length) {
    const segment = segmentAt(text, at);
    if (segment === null) break;
    for (const piece of segment.template) pieces.push(piece);
    isQuoted ||= segment.isQuoted;
    at = segment.end;
  }
  return { template: pieces, isQuoted, start, end: Math.max(at, start + 1) };
}

function segmentAt(text: string, at: number): Omit<Word, "start"> | null {
  const character = text.charAt(at);
  if (character === "'") return literalQuotes(text, at, false);
  if (text.startsWith("$'", at)) return literalQuotes(text, at + 1, true);
  if (character === '"') return quotes(text, at);
  const end = character === "$" || character === "`" ? endOfHole(text, at) : endOf(BARE, text, at);
  if (end === at) return null;
  const source = text.slice(at, end);
  const template =
    character === "$" || character === "`" ? expand(source, "quotes") : [source.replace(/\\([^])/g, "$1")];
  return { template, isQuoted: false, end };
}

function literalQuotes(text: string, at: number, hasEscapes: boolean): Omit<Word, "start"> {
  const close = text.indexOf("'", at + 1);
  const content = text.slice(at + 1, close < 0 ? text.length : close);
  const template = [hasEscapes ? resolveBackslashes(content) : content];
  return { template, isQuoted: true, end: close < 0 ? text.length : close + 1 };
}

function quotes(text: string, start: number): Omit<Word, "start"> {
  let at = start + 1;
  for (; at < text.length && text.charAt(at) !== '"'; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.startsWith("$(", at)) at = endOfCommand(text, at + 1) - 1;
  }
  const template = expand(text.slice(start + 1, at), "quotes");
  return { template, isQuoted: true, end: Math.min(at + 1, text.length) };
}

/** Behind a variable or a command that begins at an offset. */
function endOfHole(text: string, at: number): number {
  if (text.startsWith("$(", at)) return endOfCommand(text, at + 1);
  if (text.charAt(at) === "$") return endOf(/\$(?:\{[^{}\r\n]{1,200}\}|\w+|[@*#?$!-])?/y, text, at);
  const close = text.indexOf("`", at + 1);
  return close < 0 ? text.length : close + 1;
}

function settingOf(text: string, { template, start, end }: Word): Setting | null {
  const [first, ...rest] = template;
  const name = typeof first === "string" ? ASSIGNMENT.exec(first)?.[0] : undefined;
  if (name === undefined || typeof first !== "string") return null;
  const isAdded = first.charAt(name.length) === "+";
  const value = isAdded ? null : [first.slice(name.length + 1), ...rest];
  const block = { start: 0, end: text.length };
  return { name, written: name, start, from: end, value, block, isDefault: false };
}

function literalOf({ template, start, end }: Word, setting: Setting | null): Literal {
  const about = { start, end, how: "a quoted string", notes: [] };
  if (setting === null || setting.value === null) return { ...about, template };
  return { ...about, template: setting.value, variable: setting.written };
}
