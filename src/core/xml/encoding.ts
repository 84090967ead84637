import { declaredEncoding } from "./declaration.ts";
import type { Range } from "./document.ts";

/** How a text is, or was, written as bytes. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Whether a byte order mark stands first; the text does not have it. */
  readonly bom: boolean;
}

/** Something about the bytes that a person should know. */
export interface EncodingProblem {
  readonly code: "undecodable-bytes" | "declaration-differs";
  readonly message: string;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly EncodingProblem[];
}

export interface Encoded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters of the text that the encoding does not have; a question mark stands for each (U+FFFD in UTF-8). */
  readonly unencodable: readonly Range[];
}

export const UTF_8: Encoding = { name: "utf-8", bom: false };

const BOMS: Readonly<Record<Encoding["name"], readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
  "windows-1252": [],
};

const SINGLE_BYTE_LABELS: ReadonlySet<string> = new Set(["windows-1252", "iso-8859-1", "latin1", "us-ascii", "cp1252"]);
const BYTES_TO_JUDGE = 64;
const QUESTION_MARK = 63;

/** What Windows-1252 has at 0x80 to 0x9F; five of them are controls. Not every platform's decoder has it right. */
const WINDOWS_1252_HIGH =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F" + // 0x80
  "\u0090‘’“”•–—˜™š›œ\u009DžŸ"; // 0x90

/**
 * Bytes as text: by byte order mark; else UTF-16 by its zero bytes; else UTF-8 if the bytes are; else Windows-1252.
 * Plain ASCII that declares Windows-1252 or ISO-8859-1 is taken at its word. When no problem is "undecodable-bytes",
 * `encodeText` gives the same bytes again.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const body = bytes.subarray(encoding.bom ? BOMS[encoding.name].length : 0);
  const text = decodeStrictly(body, encoding);
  if (text !== null) return { text, encoding, problems: declarationProblems(text, encoding) };
  const repaired = new TextDecoder(encoding.name, { ignoreBOM: true }).decode(body);
  const message = `Some bytes are not ${encoding.name.toUpperCase()}; they show as \uFFFD.`;
  return { text: repaired, encoding, problems: [{ code: "undecodable-bytes", message }] };
}

/** Text as bytes. */
export function encodeText(text: string, encoding: Encoding): Encoded {
  const encoded = encodeBody(text, encoding.name);
  const bom = encoding.bom ? BOMS[encoding.name] : [];
  if (bom.length === 0) return encoded;
  const bytes = new Uint8Array(bom.length + encoded.bytes.length);
  bytes.set(bom);
  bytes.set(encoded.bytes, bom.length);
  return { bytes, unencodable: encoded.unencodable };
}

function encodingOf(bytes: Uint8Array): Encoding {
  for (const name of ["utf-8", "utf-16le", "utf-16be"] as const) {
    if (BOMS[name].every((byte, at) => bytes[at] === byte)) return { name, bom: true };
  }
  const name = utf16WithoutBom(bytes) ?? eightBitEncoding(bytes);
  return { name, bom: false };
}

/** XML begins with ASCII, every second byte of which is zero in UTF-16. */
function utf16WithoutBom(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const judged = bytes.subarray(0, BYTES_TO_JUDGE);
  const zeros = { even: 0, odd: 0 };
  judged.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? "even" : "odd"]++;
  });
  const most = judged.length / 2 / 2;
  if (zeros.odd > most && zeros.even === 0) return "utf-16le";
  return zeros.even > most && zeros.odd === 0 ? "utf-16be" : null;
}

function eightBitEncoding(bytes: Uint8Array): "utf-8" | "windows-1252" {
  const text = decodeStrictly(bytes, UTF_8);
  if (text === null) return "windows-1252";
  const isAscii = text.length === bytes.length;
  return isAscii && SINGLE_BYTE_LABELS.has(declaredEncoding(text) ?? "") ? "windows-1252" : "utf-8";
}

function decodeStrictly(bytes: Uint8Array, { name }: Encoding): string | null {
  if (name === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function declarationProblems(text: string, { name }: Encoding): readonly EncodingProblem[] {
  const declared = declaredEncoding(text);
  if (declared === null || fits(declared, name)) return [];
  const message = `The XML declaration says ${declared}, and the file is ${name.toUpperCase()}.`;
  return [{ code: "declaration-differs", message }];
}

function fits(declared: string, name: Encoding["name"]): boolean {
  if (name === "windows-1252") return SINGLE_BYTE_LABELS.has(declared);
  return declared === name || (declared === "utf-16" && name.startsWith("utf-16"));
}

function encodeBody(text: string, name: Encoding["name"]): Encoded {
  switch (name) {
    case "utf-8":
      return { bytes: new TextEncoder().encode(text), unencodable: loneSurrogates(text) };
    case "utf-16le":
      return { bytes: encodeUtf16(text, 0), unencodable: [] };
    case "utf-16be":
      return { bytes: encodeUtf16(text, 1), unencodable: [] };
    case "windows-1252":
      return encodeWindows1252(text);
  }
}

function encodeUtf16(text: string, lowByteAt: 0 | 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at * 2 + lowByteAt] = code & 0xff;
    bytes[at * 2 + 1 - lowByteAt] = code >> 8;
  }
  return bytes;
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += windows1252Character(byte);
  return text;
}

function encodeWindows1252(text: string): Encoded {
  const bytes: number[] = [];
  const unencodable: Range[] = [];
  let at = 0;
  for (const character of text) {
    const byte = windows1252Byte(character);
    if (byte === null) unencodable.push({ start: at, end: at + character.length });
    bytes.push(byte ?? QUESTION_MARK);
    at += character.length;
  }
  return { bytes: Uint8Array.from(bytes), unencodable };
}

function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);
}

function windows1252Byte(character: string): number | null {
  const code = character.charCodeAt(0);
  if (character.length === 1 && (code < 0x80 || (code > 0x9f && code <= 0xff))) return code;
  const high = WINDOWS_1252_HIGH.indexOf(character);
  return high < 0 ? null : 0x80 + high;
}

function loneSurrogates(text: string): readonly Range[] {
  return [...text.matchAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g)].map(
    ({ index }) => ({ start: index, end: index + 1 }),
  );
}
