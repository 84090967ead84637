import { isCodePoint } from "./characters.ts";
import type { Scanner } from "./scan.ts";

const HASH = 35;
const SEMICOLON = 59;
const LOWER_X = 120;

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Reads `&name;`, `&#10;` or `&#xA;` and returns what it stands for (XML 1.0 productions Reference and CharRef). */
export function consumeReference(scanner: Scanner): string {
  return scanner.codeAhead(1) === HASH ? consumeCharacterReference(scanner) : consumeEntityReference(scanner);
}

function consumeEntityReference(scanner: Scanner): string {
  const start = scanner.position;
  const end = endOfEntityName(scanner.text, start + 1);
  if (end === start + 1 || scanner.text.charCodeAt(end) !== SEMICOLON) {
    scanner.refuse("bare-ampersand", "An `&` in text is written `&amp;`.", start, start + 1);
    return "";
  }
  const name = scanner.text.slice(start + 1, end);
  const value = PREDEFINED.get(name);
  scanner.position = end + 1;
  if (value !== undefined) return value;
  const message = `\`&${name};\` is not defined: XML itself knows only amp, lt, gt, quot and apos.`;
  scanner.refuse("undefined-entity", message, start, end + 1);
  return "";
}

function consumeCharacterReference(scanner: Scanner): string {
  const start = scanner.position;
  const isHex = scanner.codeAhead(2) === LOWER_X;
  const digits = start + (isHex ? 3 : 2);
  const end = endOfDigits(scanner.text, digits, isHex);
  if (end === digits || scanner.text.charCodeAt(end) !== SEMICOLON) {
    const message = "A character reference is written `&#` or `&#x`, digits and `;`.";
    scanner.refuse("bad-character-reference", message, start, end);
    return "";
  }
  const point = Number.parseInt(scanner.text.slice(digits, end), isHex ? 16 : 10);
  scanner.position = end + 1;
  if (isCodePoint(point)) return String.fromCodePoint(point);
  const written = scanner.text.slice(start, end + 1);
  scanner.refuse("bad-character-reference", `\`${written}\` is no character that XML allows.`, start, end + 1);
  return "";
}

function endOfEntityName(text: string, from: number): number {
  let at = from;
  while (at < text.length && isEntityNameCode(text.charCodeAt(at))) at++;
  return at;
}

function isEntityNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 45 || code === 46 || code === 58 || code === 95;
}

function endOfDigits(text: string, from: number, isHex: boolean): number {
  let at = from;
  while (at < text.length && (isDigit(text.charCodeAt(at)) || (isHex && isHexLetter(text.charCodeAt(at))))) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isHexLetter(code: number): boolean {
  return (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
