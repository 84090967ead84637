import type { Range } from "../../../xml/document.ts";
import { endOf } from "../endOf.ts";
import { isDoubleQuote, isSingleQuote } from "./quotes.ts";
import { isHereString, readHereString, readString, variableAt, variableName } from "./readString.ts";
import type { Token } from "./token.ts";

/** The words of a script; comments and line continuations are not among them. */
export interface Script {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly comments: readonly Range[];
  /** False when it has more than {@link MOST_TOKENS}, of which those are read. */
  readonly isComplete: boolean;
}

/** More words than any script has that a person keeps. */
const MOST_TOKENS = 500_000;

/** Runs are read in pieces: what a regular expression may repeat is limited by its stack. */
const BLANKS = /(?:[ \t\f\v\u00A0\uFEFF]|`(?:\r\n|\r|\n)){1,4096}/y;
const NEWLINES = /[\r\n]{1,4096}/y;
const NUMBER = /(?:0x[0-9a-f]+|\d+(?:\.\d+)?)(?![\w.-])/iy;
const OPERATOR = /\$\(|@[({]|::|[-+*/%]?=|\+\+|--(?=\W)|[^]/y;
const DASH_WORD = /-[A-Za-z]\w*/y;
/** A word, a path or a member with its dot; backticks escape, and a `#` inside is no comment. */
const WORD =
  /(?:`[^\r\n]|:(?!:)|[^\s()[\]{},;|&'"$=+<>@`:\u2018-\u201B\u201C-\u201E])(?:`[^\r\n]|:(?!:)|[^\s()[\]{},;|&'"$=+<>`:\u2018-\u201B\u201C-\u201E]){0,4096}/y;

/** Reads a script into words, in time linear in its length; whatever the text is, there is a result. */
export function tokenize(text: string): Script {
  const tokens: Token[] = [];
  const comments: Range[] = [];
  let at = 0;
  while (at < text.length && tokens.length < MOST_TOKENS) {
    at = endOfRun(BLANKS, text, at);
    const comment = endOfComment(text, at);
    if (comment > at) {
      comments.push({ start: at, end: comment });
      at = comment;
    } else if (at < text.length) {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return { text, tokens, comments, isComplete: at >= text.length };
}

function tokenAt(text: string, at: number): Token {
  const character = text.charAt(at);
  if (isSingleQuote(character) || isDoubleQuote(character)) return readString(text, at);
  if (character === "@" && isHereString(text, at)) return readHereString(text, at);
  const variable = character === "$" ? variableAt(text, at) : null;
  if (variable !== null)
    return { kind: "variable", text: variableName(variable), start: at, end: at + variable.length };
  return (
    plain("newline", NEWLINES, text, at) ??
    plain("number", NUMBER, text, at) ??
    plain("operator", DASH_WORD, text, at) ??
    (isOperator(character) ? null : plain("word", WORD, text, at)) ??
    plain("operator", OPERATOR, text, at) ?? { kind: "operator", text: character, start: at, end: at + 1 }
  );
}

function isOperator(character: string): boolean {
  return "-+*/%=".includes(character);
}

function plain(kind: Exclude<Token["kind"], "string">, pattern: RegExp, text: string, start: number): Token | null {
  const isRun = kind === "newline" || kind === "word";
  const end = (isRun ? endOfRun : endOf)(pattern, text, start);
  return end === start ? null : { kind, text: text.slice(start, end).toLowerCase(), start, end };
}

/** Where the last of the matches that follow one another ends. */
function endOfRun(pattern: RegExp, text: string, at: number): number {
  let end = at;
  for (let next = endOf(pattern, text, end); next > end; next = endOf(pattern, text, end)) end = next;
  return end;
}

/** Behind the comment that begins at an offset; the offset itself when none does. */
function endOfComment(text: string, at: number): number {
  if (text.startsWith("<#", at)) {
    const close = text.indexOf("#>", at + 2);
    return close < 0 ? text.length : close + 2;
  }
  return text.charAt(at) === "#" ? endOf(/[^\r\n]*/y, text, at) : at;
}
