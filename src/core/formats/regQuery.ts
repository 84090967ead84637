import type { RegEntry, RegKey } from "./regFile.ts";
import type { RegValue } from "./regValue.ts";

const KEY = /^(?:HKEY_[A-Z_]+|HK(?:LM|CU|CR|U|CC))\\\S/;
const VALUE = /^ {4}(\S.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/;
const DEFAULT_NAMES: ReadonlySet<string> = new Set(["(Default)", "(Standard)"]);

/** What stands before a command in a console, and what `reg query /f` prints last. */
const NO_VALUE = /^(?:PS )?[A-Za-z]:\\[^<>]{0,260}>|^End of search: \d/;

/** Whether a text is what `reg query` prints: a key, and below it values with their types. */
export function isRegQuery(text: string): boolean {
  return /^(?:HKEY_[A-Z_]+|HKLM|HKCU)\\[^\r\n]*\r?\n/m.test(text.slice(0, 4096)) && / {4}REG_[A-Z_]+/.test(text);
}

/**
 * The keys and values in what `reg query` prints. Text goes on in lines that are no value and no key; strings of a list
 * stand apart with `\0`.
 */
export function parseRegQuery(text: string): readonly RegKey[] {
  const keys: { path: string; isDeleted: boolean; entries: RegEntry[] }[] = [];
  let open: { name: string; type: string; lines: string[] } | null = null;
  const close = () => {
    const value = open === null ? null : valueOf(open.type, open.lines);
    if (open !== null && value !== null) keys.at(-1)?.entries.push({ name: open.name, value });
    open = null;
  };
  for (const line of text.split(/\r?\n/)) {
    const [matched, name = "", type = "", start = ""] = line.length > MAX_LINE ? [] : (VALUE.exec(line) ?? []);
    if (KEY.test(line)) {
      close();
      keys.push({ path: line.trimEnd(), isDeleted: false, entries: [] });
    } else if (NO_VALUE.test(line)) close();
    else if (matched !== undefined) {
      close();
      open = { name: DEFAULT_NAMES.has(name) ? "" : name, type, lines: [start] };
    } else (open as { lines: string[] } | null)?.lines.push(line);
  }
  close();
  return keys;
}

const MAX_LINE = 2_000_000;

function valueOf(type: string, lines: readonly string[]): RegValue | null {
  const text = lines.join("\n").trimEnd();
  switch (type) {
    case "REG_SZ":
      return { type: "sz", text };
    case "REG_EXPAND_SZ":
      return { type: "expandSz", text };
    case "REG_MULTI_SZ":
      return { type: "multiSz", lines: text.split("\\0") };
    case "REG_DWORD":
      return /^0x[0-9a-f]{1,8}$/i.test(text) ? { type: "dword", number: Number(text) } : null;
    case "REG_QWORD":
      return /^0x[0-9a-f]{1,16}$/i.test(text) ? { type: "qword", number: BigInt(text) } : null;
    default:
      return null;
  }
}
