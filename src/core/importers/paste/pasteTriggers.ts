import type { Result } from "../../result.ts";
import { fail, succeed } from "../../result.ts";
import { triggerAppId } from "../../vocabulary/scalars/appId.ts";
import type { PastedRows } from "./pasted.ts";
import { pastedLines, readLines } from "./pastedLines.ts";

/**
 * Reads apps, one a line: package family name or full path, quoted or not. A heading as PowerShell prints it, its
 * underline, and lines that start with # are passed over.
 */
export function pasteTriggers(text: string): PastedRows {
  const lines = pastedLines(text).filter((line) => !isDecoration(line.text));
  return readLines(lines, readApp);
}

const HEADING = /^"?(?:PackageFamilyName|Path|App|AppId|Id|FullName)"?$/i;

function isDecoration(line: string): boolean {
  return line.startsWith("#") || /^-+$/.test(line) || HEADING.test(line);
}

function readApp(line: string): Result<PastedRows["rows"], string> {
  const cleaned = triggerAppId.clean?.(line.replace(/[,;]+$/, "")).text ?? line;
  const decoded = triggerAppId.codec.safeDecode(cleaned);
  if (!decoded.success) return fail("A package family name or the full path of a program is expected.");
  if (decoded.data === "SYSTEM") return fail("SYSTEM is documented for traffic filters, not for triggers.");
  return succeed([{ App: { Id: decoded.data } }]);
}
