/** What is known of a text: read if it is well-formed, else the problem and the last good state. */
import type { SyntaxProblem, TextEdit, XmlDocument } from "../core/xml/document.ts";
import { parseXml } from "../core/xml/parse.ts";
import { reparseXml } from "../core/xml/reparse.ts";

export interface TextReading {
  /** The text read; null while it is not well-formed. */
  readonly document: XmlDocument | null;
  /** The last text that was well-formed, read; null when there never was one. */
  readonly lastGood: XmlDocument | null;
  readonly problem: SyntaxProblem | null;
}

export function readText(text: string, lastGood: XmlDocument | null = null): TextReading {
  const parsed = parseXml(text);
  if (parsed.ok) return { document: parsed.value, lastGood: parsed.value, problem: null };
  return { document: null, lastGood, problem: parsed.error };
}

/** Reads `text`, which is what `edits` made of what was read before; costs what the edits touch. */
export function readEdited(before: TextReading, edits: readonly TextEdit[], text: string): TextReading {
  if (before.document === null) return readText(text, before.lastGood);
  const parsed = reparseXml(before.document, edits);
  if (parsed.ok) return { document: parsed.value, lastGood: parsed.value, problem: null };
  return { document: null, lastGood: before.lastGood, problem: parsed.error };
}
