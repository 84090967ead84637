/**
 * What XML 1.0 (fifth edition, §2.2 and §2.3) allows where, as one table over all UTF-16 code units. A letter outside
 * the basic plane is two units; {@link isPair} recognises it.
 */

const BLANK = 1;
const NAME_START = 2;
const NAME = 4;
const CHARACTER = 8;
const PLAIN = 16;

const classes = new Uint8Array(0x10000);
mark(BLANK, [0x9, 0xa], [0xd, 0xd], [0x20, 0x20]);
mark(NAME_START | NAME, [0x3a, 0x3a], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6]);
mark(NAME_START | NAME, [0xf8, 0x2ff], [0x370, 0x37d], [0x37f, 0x1fff], [0x200c, 0x200d], [0x2070, 0x218f]);
mark(NAME_START | NAME, [0x2c00, 0x2fef], [0x3001, 0xd7ff], [0xf900, 0xfdcf], [0xfdf0, 0xfffd]);
mark(NAME, [0x2d, 0x2e], [0x30, 0x39], [0xb7, 0xb7], [0x300, 0x36f], [0x203f, 0x2040]);
mark(CHARACTER, [0x9, 0xa], [0xd, 0xd], [0x20, 0xd7ff], [0xe000, 0xfffd]);
mark(PLAIN, [0x9, 0xa], [0x20, 0x25], [0x27, 0x3b], [0x3d, 0x5c], [0x5e, 0xd7ff], [0xe000, 0xfffd]);

function mark(flags: number, ...spans: readonly (readonly [first: number, last: number])[]): void {
  for (const [first, last] of spans) {
    for (let code = first; code <= last; code++) classes[code] = (classes[code] ?? 0) | flags;
  }
}

/** Blank, tab or line end (XML 1.0 production S). */
export function isBlank(code: number): boolean {
  return ((classes[code] ?? 0) & BLANK) !== 0;
}

/** Whether a name may begin with this code unit; for letters outside the basic plane ask {@link isNamePair}. */
export function isNameStart(code: number): boolean {
  return ((classes[code] ?? 0) & NAME_START) !== 0;
}

/** Whether a name may go on with this code unit. */
export function isNameCharacter(code: number): boolean {
  return ((classes[code] ?? 0) & NAME) !== 0;
}

/** Whether this code unit, alone, may stand in an XML text. */
export function isCharacter(code: number): boolean {
  return ((classes[code] ?? 0) & CHARACTER) !== 0;
}

/** Whether character data holds this code unit as it is: not `<`, `&`, `]`, CR, a surrogate or a forbidden one. */
export function isPlain(code: number): boolean {
  return ((classes[code] ?? 0) & PLAIN) !== 0;
}

/** Whether two code units are one character outside the basic plane. */
export function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** Whether two code units are one character that may stand in a name (U+10000 to U+EFFFF). */
export function isNamePair(high: number, low: number): boolean {
  return high <= 0xdb7f && isPair(high, low);
}

/** Whether a code point may stand in an XML text, also by reference. */
export function isCodePoint(point: number): boolean {
  return point < 0x10000 ? isCharacter(point) : point <= 0x10ffff;
}

/** Whether the text from `start` to `end` is nothing but blanks and line ends. */
export function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
