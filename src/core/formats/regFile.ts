/** Registry files (.reg) of Windows: version 5, and read also the older REGEDIT4. */
import { indexLines, positionAt } from "../xml/lines.ts";
import { decodeRegBytes, encodeRegValue, type RegValue } from "./regValue.ts";

/** A value under a key; the name "" is the key's default value. Null: the file deletes it. */
export interface RegEntry {
  readonly name: string;
  readonly value: RegValue | null;
}

/** A key with its full path, hive first (`HKEY_LOCAL_MACHINE\SOFTWARE\…`), and what the file says of it. */
export interface RegKey {
  readonly path: string;
  /** True when the file deletes the key and all below it. */
  readonly isDeleted: boolean;
  readonly entries: readonly RegEntry[];
}

/** Something in a registry file that could not be read. */
export interface RegProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

const HEADER = "Windows Registry Editor Version 5.00";
const OLD_HEADER = "REGEDIT4";
const WIDTH = 77;
const SEMICOLON = 59;
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * The text of a registry file, CRLF throughout; written as UTF-16LE with a byte order mark. Comments are lines of their
 * own at the top. `parseReg(printReg(keys)).keys` is `keys`, for key paths on one line and lists without empty strings.
 */
export function printReg(keys: readonly RegKey[], comments: readonly string[] = []): string {
  const said = comments.map((comment) => `; ${comment.replace(/[\r\n]+/g, " ")}`);
  const blocks = keys.map(({ path, isDeleted, entries }) => [
    `[${isDeleted ? "-" : ""}${path}]`,
    ...entries.map(printEntry),
  ]);
  return [[HEADER], ...(said.length > 0 ? [said] : []), ...blocks]
    .map((lines) => `${lines.join("\r\n")}\r\n`)
    .join("\r\n");
}

function printEntry({ name, value }: RegEntry): string {
  const start = `${name === "" ? "@" : quoted(name)}=`;
  if (value === null) return `${start}-`;
  if (value.type === "sz" && isPlain(value.text)) return start + quoted(value.text);
  if (value.type === "dword") return `${start}dword:${value.number.toString(16).padStart(8, "0")}`;
  const { kind, bytes } = encodeRegValue(value);
  return printHex(`${start}hex${kind === 3 ? "" : `(${kind.toString(16)})`}:`, bytes);
}

function isPlain(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Bytes as pairs of digits; a line that goes on ends with a backslash. */
function printHex(start: string, bytes: Uint8Array): string {
  const lines: string[] = [];
  let line = start;
  for (const [index, byte] of bytes.entries()) {
    line += byte.toString(16).padStart(2, "0") + (index === bytes.length - 1 ? "" : ",");
    if (line.length < WIDTH - 1 || index === bytes.length - 1) continue;
    lines.push(line);
    line = "  ";
  }
  return [...lines, line].join("\\\r\n");
}

/** Whether a text is a registry file, or a piece of one that begins with a key. */
export function isRegFile(text: string): boolean {
  return /^[\uFEFF\s]*(?:Windows Registry Editor Version|REGEDIT4\b|(?:;[^\n]*\n\s*)*\[-?HK(?:EY_|LM|CU|CR|U\b)[^\n]*\])/i.test(
    text.slice(0, 4096),
  );
}

/** What a registry file says, key by key in its order; what cannot be read is a problem and left out. Never throws. */
export function parseReg(text: string): { readonly keys: readonly RegKey[]; readonly problems: readonly RegProblem[] } {
  return new RegReader(text).read();
}

/** Reads from left to right, every character once. */
class RegReader {
  readonly #text: string;
  readonly #keys: { path: string; isDeleted: boolean; entries: RegEntry[] }[] = [];
  readonly #problems: { at: number; message: string }[] = [];
  #isOld = false;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read() {
    while (this.#at < this.#text.length) this.#readLine();
    const lines = indexLines(this.#text);
    const problems = this.#problems.map(({ at, message }) => ({ line: positionAt(lines, at).line, message }));
    return { keys: this.#keys as readonly RegKey[], problems };
  }

  #readLine(): void {
    const start = this.#skipBlanks(/[\uFEFF\s]*/y);
    if (start >= this.#text.length) return;
    const code = this.#text.charCodeAt(start);
    if (code === QUOTE) this.#readEntry(start);
    else this.#readRestOfLine(start, code);
  }

  #readRestOfLine(start: number, code: number): void {
    const line = this.#takeLine();
    if (code === SEMICOLON || line.startsWith(HEADER.slice(0, 31))) return;
    if (line === OLD_HEADER) this.#isOld = true;
    else if (line.startsWith("[") && line.endsWith("]")) this.#startKey(line.slice(1, -1));
    else if (line.startsWith("@=")) {
      this.#at = start + 2;
      this.#readValue("", start);
    } else this.#refuse(start, "It is no key, value or comment.");
  }

  #startKey(path: string): void {
    const isDeleted = path.startsWith("-");
    this.#keys.push({ path: isDeleted ? path.slice(1) : path, isDeleted, entries: [] });
  }

  #readEntry(start: number): void {
    const name = this.#takeQuoted(start);
    if (name === null) return this.#refuseLine(start, "The name has no closing quotation mark.");
    const equals = this.#skipBlanks(/[ \t]*/y);
    if (this.#text[equals] !== "=") return this.#refuseLine(start, "An equals sign is expected behind the name.");
    this.#at = equals + 1;
    this.#readValue(name, start);
  }

  #readValue(name: string, start: number): void {
    const from = this.#skipBlanks(/[ \t]*/y);
    const value = this.#text.charCodeAt(from) === QUOTE ? this.#takeText(from) : this.#takeOther();
    const key = this.#keys.at(-1);
    if (value === undefined) this.#refuse(start, `The value of ${name === "" ? "@" : name} cannot be read.`);
    else if (key === undefined) this.#refuse(start, "The value stands before any key.");
    else key.entries.push({ name, value });
  }

  #takeText(from: number): RegValue | undefined {
    const text = this.#takeQuoted(from);
    if (text === null) this.#at = from;
    this.#takeLine();
    return text === null ? undefined : { type: "sz", text };
  }

  #takeOther(): RegValue | null | undefined {
    const [head = "", digits = ""] = this.#takeContinued().split(/:(.*)/s);
    const word = head.trim().toLowerCase();
    if (word === "-") return null;
    if (word === "dword") {
      return /^\s*[0-9a-f]{1,8}\s*$/i.test(digits) ? { type: "dword", number: parseInt(digits, 16) } : undefined;
    }
    const [, kind] = /^hex(?:\(([0-9a-f]{1,8})\))?$/.exec(word) ?? [];
    const bytes = word.startsWith("hex") && (kind !== undefined || word === "hex") ? bytesOf(digits) : null;
    return bytes === null ? undefined : decodeRegBytes(parseInt(kind ?? "3", 16), bytes, this.#isOld);
  }

  /** A line and those that it goes on with, without the backslashes. */
  #takeContinued(): string {
    const pieces = [this.#takeLine()];
    while (pieces.at(-1)?.endsWith("\\") === true) {
      pieces.push((pieces.pop() ?? "").slice(0, -1));
      if (this.#at >= this.#text.length) break;
      pieces.push(this.#takeLine());
    }
    return pieces.join("");
  }

  /** The rest of the line, without blanks around it; moves behind it. */
  #takeLine(): string {
    const start = this.#at;
    const feed = this.#text.indexOf("\n", start);
    this.#at = feed < 0 ? this.#text.length : feed + 1;
    return this.#text.slice(start, feed < 0 ? undefined : feed).trim();
  }

  /** A quoted text, which may go over lines; moves behind it. Null when it does not end. */
  #takeQuoted(start: number): string | null {
    let end = start + 1;
    while (end < this.#text.length && this.#text.charCodeAt(end) !== QUOTE)
      end += this.#text.charCodeAt(end) === BACKSLASH ? 2 : 1;
    if (end >= this.#text.length) return null;
    this.#at = end + 1;
    return this.#text.slice(start + 1, end).replace(/\\(["\\])/g, "$1");
  }

  #skipBlanks(blanks: RegExp): number {
    blanks.lastIndex = this.#at;
    blanks.test(this.#text);
    this.#at = blanks.lastIndex;
    return this.#at;
  }

  #refuse(at: number, message: string): void {
    this.#problems.push({ at, message });
  }

  #refuseLine(at: number, message: string): void {
    this.#refuse(at, message);
    this.#at = at;
    this.#takeLine();
  }
}

function bytesOf(digits: string): Uint8Array | null {
  const pairs = digits.replace(/\s+/g, "");
  if (pairs === "") return new Uint8Array();
  const numbers = pairs.split(",").map((pair) => (/^[0-9a-f]{1,2}$/i.test(pair) ? parseInt(pair, 16) : NaN));
  return numbers.some(Number.isNaN) ? null : Uint8Array.from(numbers);
}
