/** Reading of text that need not be well-formed: what an editor needs at the caret, and where secrets stand. */

import { isBlank, isNameCharacter, isNameStart } from "./characters.ts";
import type { Range } from "./document.ts";

/** What stands around a caret. */
export interface CaretContext {
  /** Names, as written, of the elements that are open at the caret, outermost first. */
  readonly open: readonly string[];
  readonly inside:
    "text" | "tagName" | "endTagName" | "attributes" | "attributeValue" | "comment" | "cdata" | "instruction";
  /** Where the token around the caret begins: the `<` of a tag or comment, the quote of a value, the text's start. */
  readonly start: number;
}

interface Token {
  readonly kind: "text" | "start" | "end" | "comment" | "cdata" | "instruction";
  readonly start: number;
  readonly end: number;
  /** Whether its closing characters are there. */
  readonly isClosed: boolean;
}

const LESS_THAN = 60;

/** What is around an offset. Never fails: tags that do not fit are passed over as a person would. */
export function caretContext(text: string, offset: number): CaretContext {
  const open: string[] = [];
  for (let at = 0; at < offset && at < text.length;) {
    const token = tokenAt(text, at);
    if (reaches(token, offset)) return { open, ...insideToken(text, token, offset) };
    follow(text, token, open);
    at = token.end;
  }
  return { open, inside: "text", start: offset };
}

/** Names of the elements that are open at an offset, outermost first. */
export function enclosingElements(text: string, offset: number): readonly string[] {
  return caretContext(text, offset).open;
}

/**
 * Where the contents of elements with these local names stand, letter case aside; also in comments, in CDATA, one
 * level of escaping deep, and where tags are missing or unfinished. Meant to empty secrets: rather too much than too
 * little.
 */
export function findElementContents(text: string, names: readonly string[]): readonly Range[] {
  if (names.length === 0) return [];
  const opening = tagPattern("", names.map(escapePattern).join("|"));
  const ranges: Range[] = [];
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = endOfOpening(text, opening.lastIndex);
    if (start === null) continue;
    const end = endOfContent(text, start, match[1] ?? "");
    if (end > start) ranges.push({ start, end });
    opening.lastIndex = Math.max(end, opening.lastIndex);
  }
  return ranges;
}

function tokenAt(text: string, start: number): Token {
  if (text.charCodeAt(start) !== LESS_THAN) return textToken(text, start);
  if (text.startsWith("<!--", start)) return closedBy(text, "comment", start, "-->", 4);
  if (text.startsWith("<![CDATA[", start)) return closedBy(text, "cdata", start, "]]>", 9);
  if (text.startsWith("<?", start)) return closedBy(text, "instruction", start, "?>", 2);
  const isEnd = text.startsWith("</", start);
  if (!isEnd && !isNameStart(text.charCodeAt(start + 1)) && start + 1 < text.length) return textToken(text, start);
  return tagToken(text, isEnd ? "end" : "start", start);
}

function textToken(text: string, start: number): Token {
  const next = text.indexOf("<", start + 1);
  return { kind: "text", start, end: next < 0 ? text.length : next, isClosed: true };
}

function closedBy(text: string, kind: Token["kind"], start: number, token: string, opening: number): Token {
  const found = text.indexOf(token, start + opening);
  return { kind, start, end: found < 0 ? text.length : found + token.length, isClosed: found >= 0 };
}

/** A tag ends at its `>`, or unfinished at the next `<`; a `>` in quotes counts only when the quotes are closed. */
function tagToken(text: string, kind: "start" | "end", start: number): Token {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ">") return { kind, start, end: at + 1, isClosed: true };
    if (character === "<") return { kind, start, end: at, isClosed: false };
    if (character === '"' || character === "'") at = closingQuote(text, at);
  }
  return { kind, start, end: text.length, isClosed: false };
}

/** The quote that closes the one at an offset; the same offset when a `<` or the end comes first. */
function closingQuote(text: string, at: number): number {
  const close = text.indexOf(text.charAt(at), at + 1);
  if (close < 0) return at;
  const less = text.indexOf("<", at);
  return less >= 0 && less < close ? at : close;
}

/** Whether a caret that stands behind a token's start is still in it. */
function reaches({ kind, end, isClosed }: Token, offset: number): boolean {
  return offset < end || (offset === end && (kind === "text" || !isClosed));
}

function insideToken(text: string, token: Token, offset: number): Omit<CaretContext, "open"> {
  const { kind, start } = token;
  // Directly behind a `<`, whatever follows, a tag begins.
  if (offset === start + 1 && text.charCodeAt(start) === LESS_THAN) return { inside: "tagName", start };
  if (kind === "end") return { inside: "endTagName", start };
  return kind === "start" ? insideStartTag(text, token, offset) : { inside: kind, start };
}

function insideStartTag(text: string, { start }: Token, offset: number): Omit<CaretContext, "open"> {
  if (offset <= endOfName(text, start + 1)) return { inside: "tagName", start };
  for (let at = start; at < offset; at++) {
    const character = text.charAt(at);
    if (character !== '"' && character !== "'") continue;
    const close = text.indexOf(character, at + 1);
    if (close < 0 || close >= offset) return { inside: "attributeValue", start: at };
    at = close;
  }
  return { inside: "attributes", start };
}

function follow(text: string, token: Token, open: string[]): void {
  if (token.kind === "start") {
    const isSelfClosed = token.isClosed && text.charAt(token.end - 2) === "/";
    if (!isSelfClosed) open.push(text.slice(token.start + 1, endOfName(text, token.start + 1)));
  } else if (token.kind === "end") {
    const name = text.slice(token.start + 2, endOfName(text, token.start + 2));
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
  }
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && isNameCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the `>` of a start tag whose name ends at `from`; behind the name if it has none; null for `<Name/>`. */
function endOfOpening(text: string, from: number): number | null {
  const close = /\/?(?:>|&gt;|&#62;|&#x3e;)|<|&lt;/gi;
  close.lastIndex = from;
  const match = close.exec(text);
  if (match === null || match[0] === "<" || match[0].toLowerCase() === "&lt;") return skipBlanks(text, from);
  return match[0].startsWith("/") ? null : close.lastIndex;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The own end tag, when it comes before any other markup or on the same line; else that markup. */
function endOfContent(text: string, start: number, name: string): number {
  const own = endTagOf(text, start, name);
  const foreign = foreignMarkup(text, start);
  if (own < 0) return foreign;
  return own <= foreign || !/[\r\n]/.test(text.slice(start, own)) ? own : foreign;
}

function endTagOf(text: string, start: number, name: string): number {
  const ending = tagPattern("/", escapePattern(name));
  ending.lastIndex = start;
  return ending.exec(text)?.index ?? -1;
}

/** Where the next tag begins or a comment ends, passing over CDATA and whole comments; the end of the text at last. */
function foreignMarkup(text: string, start: number): number {
  const markup = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|(?:<|&lt;)\/?[A-Za-z_]|-->/g;
  markup.lastIndex = start;
  for (let match = markup.exec(text); match !== null; match = markup.exec(text)) {
    if (!match[0].startsWith("<!")) return match.index;
  }
  return text.length;
}

/** The beginning of a tag up to its name, also when its `<` is escaped. */
function tagPattern(slash: string, name: string): RegExp {
  return new RegExp(`(?:<|&lt;|&#60;|&#x3c;)${slash}(?:[\\w.-]+:)?(${name})(?![\\w.:-])`, "gi");
}

function escapePattern(name: string): string {
  return name.replace(/[^\w]/g, "\\$&");
}
