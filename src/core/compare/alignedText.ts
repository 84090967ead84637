import { arrange } from "../profile/arrange.ts";
import { format } from "../profile/format.ts";
import { gapsOf } from "../profile/gaps.ts";
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";

/**
 * The text of a profile in the order of Windows, one element a line, with two blanks for each level and LF: two texts
 * laid out like this can be compared line by line.
 */
export function alignedText(document: XmlDocument): string {
  const steps = [({ text }: XmlDocument) => withLf(text), arranged, onOneLine, formatted];
  return steps.reduce((current, step) => reread(current, step(current)), document).text;
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function arranged(document: XmlDocument): string {
  return applyEdits(document.text, arrange(document, "windows").edits);
}

/** Comments keep their places on a line of their own. */
function onOneLine(document: XmlDocument): string {
  const edits = gapsOf(document).map(({ range, before }): TextEdit => {
    const isBesideComment = before === "comment" || before === "instruction";
    return { range, text: isBesideComment ? "\n" : "" };
  });
  return applyEdits(document.text, edits);
}

function formatted(document: XmlDocument): string {
  return `${withLf(applyEdits(document.text, format(document)))}\n`;
}

function reread(before: XmlDocument, text: string): XmlDocument {
  if (text === before.text) return before;
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`Laying out broke the text: ${parsed.error.message}`);
  return parsed.value;
}
