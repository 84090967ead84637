/** Inner XML as people edit it: with plain line ends in the field, and well-formed before it is written. */
import { locateDeepest } from "../core/profile/locate.ts";
import { prefixesOf } from "../core/profile/print.ts";
import type { Path } from "../core/profile/ref.ts";
import type { Reading } from "../core/profile/read.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { escapeAttribute } from "../core/xml/escape.ts";
import { parseXml } from "../core/xml/parse.ts";

/** The layout around inner XML, which a field leaves out and a change puts back. */
export interface Margins {
  readonly before: string;
  readonly after: string;
  /** What each line after the first begins with. */
  readonly indent: string;
}

export const NO_MARGINS: Margins = { before: "", after: "", indent: "" };

/** What a field shows, and what it leaves out: a text field knows only LF, and a placeholder is nothing yet. */
export function rawDraft(reading: Reading<unknown>): { readonly draft: string; readonly margins: Margins } {
  const text = rawText(reading);
  const draft = text.trim();
  if (draft === "") return { draft, margins: NO_MARGINS };
  const before = text.slice(0, text.indexOf(draft));
  const after = text.slice(before.length + draft.length);
  const indent = before.includes("\n") ? before.slice(before.lastIndexOf("\n") + 1) : "";
  const [first = "", ...others] = draft.split("\n");
  if (!others.every((line) => line.trim() === "" || line.startsWith(indent)))
    return { draft, margins: { before, after, indent: "" } };
  const outdented = others.map((line) => (line.trim() === "" ? line : line.slice(indent.length)));
  return { draft: [first, ...outdented].join("\n"), margins: { before, after, indent } };
}

/** The text that a reading holds, with LF; nothing for a placeholder. */
export function rawText(reading: Reading<unknown>): string {
  return reading.placeholder === null ? (reading.text ?? "").replace(/\r\n?/g, "\n") : "";
}

/** A draft with its margins again: `withMargins(draft, margins)` of a reading is its text. */
export function withMargins(draft: string, { before, after, indent }: Margins): string {
  const [first = "", ...others] = draft.split("\n");
  return before + [first, ...others.map((line) => (line.trim() === "" ? line : indent + line))].join("\n") + after;
}

/** A text with the line ends of the document. */
export function withLineEndsOf(document: XmlDocument, text: string): string {
  return document.text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

/** Why a draft cannot be the content of the element at a path; null when it can. */
export function rawRefusal(document: XmlDocument, path: Path, draft: string): string | null {
  const { spot } = locateDeepest(document, path);
  const chain = spot === null ? [] : [...spot.ancestors, spot.place.element];
  const declarations = [...prefixesOf(chain)]
    .map(([prefix, namespace]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(namespace)}"`)
    .join("");
  const start = `<${path.at(-1)?.name ?? "content"}${declarations}>`;
  const parsed = parseXml(`${start}${draft}</${path.at(-1)?.name ?? "content"}>`);
  if (parsed.ok) return null;
  const line = draft.slice(0, Math.max(0, parsed.error.range.start - start.length)).split("\n").length;
  return `Line ${line} is not XML yet: ${parsed.error.message}`;
}
