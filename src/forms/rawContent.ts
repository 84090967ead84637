/** Inner XML as people edit it: with plain line ends in the field, and well-formed before it is written. */
import { locateDeepest } from "../core/profile/locate.ts";
import { prefixesOf } from "../core/profile/print.ts";
import type { Path } from "../core/profile/ref.ts";
import type { Reading } from "../core/profile/read.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { escapeAttribute } from "../core/xml/escape.ts";
import { parseXml } from "../core/xml/parse.ts";

/** What a field shows: a text field knows only LF, and a placeholder is nothing yet. */
export function rawDraft(reading: Reading<unknown>): string {
  return reading.placeholder === null ? (reading.text ?? "").replace(/\r\n?/g, "\n") : "";
}

/** The draft with the line ends of the document. */
export function withLineEndsOf(document: XmlDocument, draft: string): string {
  return document.text.includes("\r\n") ? draft.replaceAll("\n", "\r\n") : draft;
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
