/** Tags of a text that need not be well-formed: what completion, folding and hover go by while someone types. */
import type { Range } from "../xml/document.ts";

/** A tag or a comment, as it stands in the text. */
export interface Tag {
  readonly kind: "start" | "end" | "empty" | "comment";
  /** As written, prefix included; "" for a comment. */
  readonly name: string;
  readonly range: Range;
  /** Whether its closing characters are there; an unfinished tag ends before the next `<`. */
  readonly isClosed: boolean;
}

const NO_TAG = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)/;
const TAG = /<(\/?)([^\s<>/="'!?&;]+)(?:[^<>"']|"[^"<]*"|'[^'<]*'|["'])*>?/;
const TOKEN = new RegExp(`${NO_TAG.source}|${TAG.source}`, "g");

/** The tags and comments that begin at or behind `from`, in order; what looks like a tag in CDATA is none. */
export function* tagsIn(text: string, from = 0): Generator<Tag> {
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const tag = toTag(match);
    if (tag !== null) yield tag;
  }
}

function toTag({ 0: written, 1: slash, 2: name, index }: RegExpExecArray): Tag | null {
  const range = { start: index, end: index + written.length };
  if (written.startsWith("<!--")) return { kind: "comment", name: "", range, isClosed: /^<!--[^]*-->$/.test(written) };
  if (name === undefined) return null;
  const isClosed = written.endsWith(">");
  if (slash === "/") return { kind: "end", name, range, isClosed };
  return { kind: written.endsWith("/>") ? "empty" : "start", name, range, isClosed };
}
