/** What is known of a text: read if it is well-formed, else the problem and the last good state. */
import type { SyntaxProblem, TextEdit, XmlDocument } from "../core/xml/document.ts";
import { applyEdits } from "../core/xml/edit.ts";
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

/** The text that edits make and what is known of it; costs what the edits touch while the text is well-formed. */
export function editText(
  before: string,
  reading: TextReading,
  edits: readonly TextEdit[],
): { readonly text: string; readonly reading: TextReading } {
  const parsed = reading.document === null ? null : reparseXml(reading.document, edits);
  if (parsed?.ok === true) {
    const document = parsed.value;
    // Joining a long text twice would cost more than reading what was touched of it.
    return { text: document.text, reading: { document, lastGood: document, problem: null } };
  }
  const text = applyEdits(before, edits);
  return {
    text,
    reading:
      parsed === null
        ? readText(text, reading.lastGood)
        : { document: null, lastGood: reading.lastGood, problem: parsed.error },
  };
}
