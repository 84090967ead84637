import { parseHex } from "./hexBytes.ts";
import type { RegEntry, RegKey } from "./regFile.ts";
import { decodeRegBytes, type RegValue } from "./regValue.ts";

/** What LGPO text says, an item a key; and the lines, from 1, of what it says in a way that is not known. */
export interface LgpoText {
  readonly keys: readonly RegKey[];
  readonly unread: readonly number[];
}

const SECTION = /^(?:Computer|User(?::[^\r\n]{1,200})?)$/i;
/** A type with its value, or a word that removes or creates something. */
const ACTION = /^(?:[A-Z]{2,9}:|DELETE|DELETEALLVALUES|CREATEKEY|CLEAR)/;
/** An item, anywhere in the text. */
const ITEM = new RegExp(
  [
    "^(?:Computer|User(?::[^\\r\\n]{1,200})?)[ \\t]{0,9}",
    "[^\\r\\n;]{1,600}",
    "[^\\r\\n]{0,600}",
    "(?:(?:DWORD|QWORD|SZ|EXSZ|MULTISZ|BINARY):|(?:DELETE|DELETEALLVALUES|CREATEKEY|CLEAR)[ \\t]{0,9}\\r?$)",
  ].join("\\r?\\n"),
  "im",
);

/** Whether a text is what LGPO.exe writes with /parse, and reads with /t. */
export function isLgpoText(text: string): boolean {
  return ITEM.test(text);
}

/**
 * The items in LGPO text: `Computer` or `User`, the key below the hive, the name of the value, and what becomes of it,
 * a line each. Lines of `;` are comments. A text over several lines goes on up to the next item.
 */
export function parseLgpoText(text: string): LgpoText {
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line, number: index + 1 }));
  const said = lines.filter((line) => !line.text.startsWith(";"));
  const keys: RegKey[] = [];
  const unread: number[] = [];
  for (let at = 0; at < said.length;) {
    if (!startsItem(said, at)) {
      at++;
      continue;
    }
    const next = endOfItem(said, at + 4);
    const [section = "", path = "", name = "", ...action] = said.slice(at, next).map((line) => line.text);
    const key = keyOf(section, path, name, action.join("\n"));
    if (key === null) unread.push(said[at]?.number ?? 0);
    else keys.push(key);
    at = next;
  }
  return { keys, unread };
}

interface Line {
  readonly text: string;
  readonly number: number;
}

function startsItem(lines: readonly Line[], at: number): boolean {
  const [section, path, , action] = lines.slice(at, at + 4).map((line) => line.text.trim());
  return SECTION.test(section ?? "") && (path ?? "") !== "" && ACTION.test(action ?? "");
}

function endOfItem(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && !startsItem(lines, at)) at++;
  return at;
}

function keyOf(section: string, path: string, written: string, action: string): RegKey | null {
  const hive = /^computer/i.test(section.trim()) ? "HKEY_LOCAL_MACHINE" : "HKEY_CURRENT_USER";
  const key = { path: `${hive}\\${path.trim()}`, isDeleted: false };
  const [, type = "", text = ""] = /^(\w+):?([^]*)$/.exec(action.trim()) ?? [];
  const name = written.trim();
  switch (type.toUpperCase()) {
    case "CREATEKEY":
      return { ...key, entries: [] };
    case "DELETE":
      return { ...key, entries: [{ name, value: null }] };
    case "DELETEALLVALUES":
      return { ...key, isDeleted: true, entries: [] };
    default: {
      const value = valueOf(type.toUpperCase(), text);
      const entries: readonly RegEntry[] = value === null ? [] : [{ name, value }];
      return value === null ? null : { ...key, entries };
    }
  }
}

function valueOf(type: string, text: string): RegValue | null {
  switch (type) {
    case "SZ":
      return { type: "sz", text };
    case "EXSZ":
      return { type: "expandSz", text };
    case "MULTISZ":
      return { type: "multiSz", lines: text === "" || text === "\\0" ? [] : text.replace(/\\0$/, "").split("\\0") };
    case "DWORD":
      return numberOf(text, 0xffff_ffffn) === null ? null : { type: "dword", number: Number(text) };
    case "QWORD": {
      const number = numberOf(text, 0xffff_ffff_ffff_ffffn);
      return number === null ? null : { type: "qword", number };
    }
    case "BINARY": {
      const bytes = parseHex(text);
      return bytes === null ? null : decodeRegBytes(3, bytes);
    }
    default:
      return null;
  }
}

/** Decimal, or hexadecimal behind `0x`. */
function numberOf(text: string, largest: bigint): bigint | null {
  if (!/^(?:0x[0-9a-f]{1,16}|\d{1,20})$/i.test(text)) return null;
  const number = BigInt(text);
  return number <= largest ? number : null;
}
