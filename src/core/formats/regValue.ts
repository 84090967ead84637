import { decodeBytes, encodeText } from "../xml/encoding.ts";

/** A value in the registry, by its type: REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ, REG_DWORD, REG_QWORD, REG_BINARY. */
export type RegValue =
  | { readonly type: "sz" | "expandSz"; readonly text: string }
  | { readonly type: "multiSz"; readonly lines: readonly string[] }
  | { readonly type: "dword"; readonly number: number }
  | { readonly type: "qword"; readonly number: bigint }
  | { readonly type: "binary"; readonly bytes: Uint8Array }
  /** Any other type by its number, and values whose bytes do not fit their type. */
  | { readonly type: "other"; readonly kind: number; readonly bytes: Uint8Array };

const SZ = 1;
const EXPAND_SZ = 2;
const BINARY = 3;
const DWORD = 4;
const MULTI_SZ = 7;
const QWORD = 11;
const QWORD_BYTES = 8;
const DWORD_BYTES = 4;

/** The number of a value's type, and its bytes as the registry stores them. */
export function encodeRegValue(value: RegValue): { readonly kind: number; readonly bytes: Uint8Array } {
  switch (value.type) {
    case "sz":
      return { kind: SZ, bytes: utf16(`${value.text}\0`) };
    case "expandSz":
      return { kind: EXPAND_SZ, bytes: utf16(`${value.text}\0`) };
    case "multiSz":
      return { kind: MULTI_SZ, bytes: utf16([...value.lines, ""].map((line) => `${line}\0`).join("")) };
    case "dword":
      return { kind: DWORD, bytes: littleEndian(BigInt(value.number), DWORD_BYTES) };
    case "qword":
      return { kind: QWORD, bytes: littleEndian(value.number, QWORD_BYTES) };
    case "binary":
      return { kind: BINARY, bytes: value.bytes };
    case "other":
      return { kind: value.kind, bytes: value.bytes };
  }
}

/** The value that bytes of a type are. Texts are UTF-16LE, or one byte a letter where `isAnsi` says so. */
export function decodeRegBytes(kind: number, bytes: Uint8Array, isAnsi = false): RegValue {
  const text = () => (isAnsi ? latin(bytes) : fromUtf16(bytes));
  switch (kind) {
    case SZ:
      return { type: "sz", text: withoutEnd(text()) };
    case EXPAND_SZ:
      return { type: "expandSz", text: withoutEnd(text()) };
    case MULTI_SZ:
      return { type: "multiSz", lines: linesOf(text()) };
    case BINARY:
      return { type: "binary", bytes };
    case DWORD:
      if (bytes.length === DWORD_BYTES) return { type: "dword", number: Number(fromLittleEndian(bytes)) };
      break;
    case QWORD:
      if (bytes.length === QWORD_BYTES) return { type: "qword", number: fromLittleEndian(bytes) };
  }
  return { type: "other", kind, bytes };
}

/** The text of a value that holds text, lines joined with LF as the tools do that read profiles; null for others. */
export function regText(value: RegValue | null | undefined): string | null {
  switch (value?.type) {
    case "sz":
    case "expandSz":
      return value.text;
    case "multiSz":
      return value.lines.join("\n");
    default:
      return null;
  }
}

/** The number of a value that holds one, also as text; null for others. */
export function regNumber(value: RegValue | null | undefined): number | null {
  if (value?.type === "dword" || value?.type === "qword") return Number(value.number);
  const text = value?.type === "sz" ? value.text.trim() : "";
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}

function utf16(text: string): Uint8Array {
  return encodeText(text, { name: "utf-16le", bom: false }).bytes;
}

/** Halves of characters stay what they are. */
function fromUtf16(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2)
    letters.push(String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)));
  return letters.join("");
}

function latin(bytes: Uint8Array): string {
  return decodeBytes(bytes).text;
}

function withoutEnd(text: string): string {
  return text.endsWith("\0") ? text.slice(0, -1) : text;
}

/** Every string of a list ends with NUL, and the list with one more, which some writers leave out. */
function linesOf(text: string): readonly string[] {
  const list = text === "\0" || text.endsWith("\0\0") ? text.slice(0, -1) : text;
  return list === "" ? [] : withoutEnd(list).split("\0");
}

function littleEndian(number: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => Number((number >> BigInt(8 * at)) & 0xffn));
}

function fromLittleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}
