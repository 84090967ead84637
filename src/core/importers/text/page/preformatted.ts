import { unescapeOnce } from "../../../xml/escape.ts";
import type { Range } from "../../../xml/document.ts";
import { hasMarkup } from "../markers.ts";

/** Preformatted text of a web page. */
export interface Preformatted extends Range {
  /** As a reader sees it. */
  readonly content: string;
}

const OPENING = /<(pre|textarea|code)\b[^<>]*>/gi;

/** The preformatted texts of a page, outermost elements only. */
export function preformattedIn(text: string): readonly Preformatted[] {
  const lower = text.toLowerCase();
  const found: Preformatted[] = [];
  OPENING.lastIndex = 0;
  const endless = new Set<string>();
  for (let tag = OPENING.exec(text); tag !== null; tag = OPENING.exec(text)) {
    const name = (tag[1] ?? "").toLowerCase();
    const start = OPENING.lastIndex;
    const end = endless.has(name) ? -1 : lower.indexOf(`</${name}`, start);
    if (end < 0) endless.add(name);
    else {
      found.push({ start, end, content: visible(text.slice(start, end)) });
      OPENING.lastIndex = end;
    }
  }
  return found;
}

/** Markup of a highlighter goes, and what is escaped is read; a profile that was put there unescaped stays. */
function visible(written: string): string {
  const html = written.replace(/^\r?\n/, "");
  if (hasMarkup(html)) return html;
  const text = html.replace(/<br\s*\/?>/gi, "\n").replace(/<[^<>]*>/g, "");
  return unescapeOnce(text.replace(/&nbsp;|&#160;|&#xa0;/gi, " ")).text;
}
