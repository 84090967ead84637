import { counted } from "../../phrases.ts";
import { type Result, fail, succeed } from "../../result.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** "Cert Hash(sha1): ", "Thumbprint : ", "SHA1 Fingerprint=": words that hold a letter which is no hexadecimal digit. */
const LABEL = /^(?!0x)(?:[^:=]*[g-z][^:=]*[:=]\s*|[a-z]*[g-z][a-z]*\s+)/i;
const NO_BREAK_SPACE = /\u00a0/g;
const SEPARATOR = /[:-]/g;

/** Hexadecimal digits in lower case, without the blanks between them; anything else is refused with a sentence. */
export function digitsOf(text: string): Result<string, string> {
  const digits = text.replace(/[ \t\r\n]/g, "").toLowerCase();
  if (/[^0-9a-f]/.test(digits)) return fail("Only hexadecimal digits and blanks between them are expected.");
  return succeed(digits);
}

/** Digits as EAP configurations write them: in pairs with one blank between. */
export function inPairs(digits: string): string {
  return digits.replace(/..(?=.)/g, "$& ");
}

/**
 * What was meant by digits from a certificate window (a hidden mark in front), a tool (a label in front, `0x`) or a
 * scanner (colons, dashes); the note says what went.
 */
export function cleanDigits(pasted: string): { readonly text: string; readonly note?: string } {
  const row = fromTable(pasted.trim());
  if (row !== null) return row;
  const visible = removeHiddenCharacters(pasted);
  const label = LABEL.exec(visible.text)?.[0] ?? "";
  const unlabelled = visible.text.slice(label.length);
  const prefix = /^0x/i.exec(unlabelled)?.[0] ?? "";
  const digits = unlabelled.slice(prefix.length);
  const text = digits.replace(SEPARATOR, "").toLowerCase();
  const note = [
    visible.note,
    label === "" ? undefined : `Removed "${label.trim()}".`,
    prefix === "" ? undefined : `Removed "${prefix}".`,
    noteOf("Removed", digits.length - text.length, "separator"),
    noteOf("Replaced", pasted.match(NO_BREAK_SPACE)?.length ?? 0, "no-break space"),
  ].filter((part) => part !== undefined);
  return note.length === 0 ? { text } : { text, note: note.join(" ") };
}

const TABLE_HEAD = /^(?:thumbprint\s+subject.*|-{4,}\s+-{4,})$/i;
const TABLE_ROW = /^([0-9a-f]{40}|[0-9a-f]{64})\s+\S*=.*$/i;

/** A line of the table that PowerShell prints for certificates: thumbprint, then subject. */
function fromTable(line: string): { readonly text: string; readonly note?: string } | null {
  if (TABLE_HEAD.test(line)) return { text: "" };
  const digits = TABLE_ROW.exec(line)?.[1];
  return digits === undefined
    ? null
    : { text: digits.toLowerCase(), note: "Removed the subject beside the thumbprint." };
}

function noteOf(verb: string, count: number, noun: string): string | undefined {
  return count === 0 ? undefined : `${verb} ${counted(count, noun, `${noun}s`)}.`;
}
