import { isBlank, isCharacter, isNameCharacter, isNamePair, isNameStart, isPair } from "./characters.ts";
import type { Range, SyntaxProblem } from "./document.ts";
import { NameTable, toQualifiedName, type QualifiedName } from "./names.ts";

const NO_NAME = toQualifiedName("");

/**
 * A place in a text that only moves forward, and the first thing found wrong.
 *
 * The first problem sticks and puts the scanner at the end of the text, so that every production that is under way
 * returns at once; what it returns then is never looked at. That keeps the grammar free of error plumbing.
 */
export class Scanner {
  readonly text: string;
  readonly end: number;
  /** Absolute offset of the next code unit. */
  position: number;
  /** What ranges are relative to: 0, or the start of the segment that is being read. */
  base = 0;
  problem: SyntaxProblem | null = null;
  /** Names of the open elements and the offsets of their start tags, outermost first. */
  readonly openNames: string[] = [];
  readonly openStarts: number[] = [];
  readonly #names = new NameTable();

  constructor(text: string, position = 0) {
    this.text = text;
    this.end = text.length;
    this.position = position;
  }

  get isAtEnd(): boolean {
    return this.position >= this.end;
  }

  /** The next code unit, -1 at the end. */
  get code(): number {
    return this.position < this.end ? this.text.charCodeAt(this.position) : -1;
  }

  /** The code unit `distance` ahead, -1 behind the end. */
  codeAhead(distance: number): number {
    const at = this.position + distance;
    return at < this.end ? this.text.charCodeAt(at) : -1;
  }

  isAt(token: string): boolean {
    return this.text.startsWith(token, this.position);
  }

  /** The range from an absolute offset to the scanner's position, relative to the base. */
  rangeFrom(start: number): Range {
    return { start: start - this.base, end: this.position - this.base };
  }

  /** Notes what is wrong, unless something was before, and ends the reading. Offsets are absolute. */
  refuse(code: string, message: string, start: number, end: number): void {
    this.problem ??= { code, message, range: { start, end: Math.min(Math.max(end, start), this.end) } };
    this.position = this.end;
  }

  /** Passes blanks and line ends; says whether there were any. */
  skipBlanks(): boolean {
    const start = this.position;
    let at = start;
    while (at < this.end && isBlank(this.text.charCodeAt(at))) at++;
    this.position = at;
    return at > start;
  }

  /** Reads a name; refuses with `expected` (such as "an element name") when there is none. */
  consumeName(expected: string): QualifiedName {
    const { text, end } = this;
    const start = this.position;
    let at = start;
    let hash = 0;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isNameCharacter(code)) at++;
      else if (code >= 0xd800 && isNamePair(code, text.charCodeAt(at + 1))) at += 2;
      else break;
      hash = (hash * 31 + code) | 0;
    }
    if (at === start || !this.#canStartName(start)) return this.#refuseName(expected, start);
    this.position = at;
    return this.#names.nameAt(text, start, at, hash);
  }

  /** Reads a name whose colons obey Namespaces in XML. */
  consumeQualifiedName(expected: string): QualifiedName {
    const start = this.position;
    const name = this.consumeName(expected);
    if (name.isQualified) return name;
    const message = `\`${name.text}\` has a colon in the wrong place: a name is \`name\` or \`prefix:name\`.`;
    this.refuse("bad-name", message, start, start + name.text.length);
    return NO_NAME;
  }

  /** Refuses whatever between two offsets may not stand in an XML text. */
  checkCharacters(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (isCharacter(code)) continue;
      if (!isPair(code, this.text.charCodeAt(at + 1))) return this.refuseCharacter(at);
      at++;
    }
  }

  refuseCharacter(at: number): void {
    const code = this.text.charCodeAt(at);
    const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const kind = code >= 0xd800 && code <= 0xdfff ? "half of a character" : "a character that XML does not allow";
    this.refuse("bad-character", `${number} is ${kind}.`, at, at + 1);
  }

  #canStartName(start: number): boolean {
    const code = this.text.charCodeAt(start);
    return isNameStart(code) || isNamePair(code, this.text.charCodeAt(start + 1));
  }

  #refuseName(expected: string, start: number): QualifiedName {
    const found = start < this.end ? `, not \`${String.fromCodePoint(this.text.codePointAt(start) ?? 0)}\`` : "";
    this.refuse("name-expected", `Here ${expected} should stand${found}.`, start, start + 1);
    return NO_NAME;
  }
}
