import { isCharacter, isCodePoint, isPair } from "./characters.ts";

/** A text without one level of escaping; unit `i` stands in the raw text at `offsets[i]`, its end at the last one. */
export interface Unescaped {
  readonly text: string;
  readonly offsets: Int32Array;
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };
const QUOTED: Readonly<Record<string, string>> = { ...MARKUP, '"': "&quot;", "\t": "&#x9;", "\n": "&#xA;" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#([0-9]+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));/g;

/** A text as element content that reads as this text. What XML cannot hold at all becomes U+FFFD. */
export function escapeText(text: string): string {
  return holdable(text).replace(/[&<>\r]/g, (character) => MARKUP[character] ?? character);
}

/** A text as an attribute value, for either kind of quotes but `'`. What XML cannot hold at all becomes U+FFFD. */
export function escapeAttribute(text: string): string {
  return holdable(text).replace(/[&<>"\t\n\r]/g, (character) => QUOTED[character] ?? character);
}

/** Markup as text, one level deeper: line ends stay as they are written. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (character) => MARKUP[character] ?? character);
}

/** Resolves the references of a raw text, once; line ends and unknown references stay as they are written. */
export function unescapeOnce(raw: string): Unescaped {
  const offsets: number[] = [];
  let text = "";
  let done = 0;
  const keep = (end: number): void => {
    text += raw.slice(done, end);
    while (done < end) offsets.push(done++);
  };
  for (const match of raw.matchAll(REFERENCE)) {
    keep(match.index);
    const value = decodeReference(match);
    text += value;
    for (let unit = 0; unit < value.length; unit++) offsets.push(match.index);
    done = match.index + match[0].length;
  }
  keep(raw.length);
  offsets.push(raw.length);
  return { text, offsets: Int32Array.from(offsets) };
}

function decodeReference([written, decimal, hex, name]: RegExpMatchArray): string {
  if (name !== undefined) return NAMED[name] ?? written ?? "";
  const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
  return isCodePoint(point) ? String.fromCodePoint(point) : (written ?? "");
}

/** The text with what XML forbids (controls, halves of characters) replaced. */
function holdable(text: string): string {
  let result = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (isCharacter(text.charCodeAt(at))) continue;
    if (isPair(text.charCodeAt(at), text.charCodeAt(at + 1))) at++;
    else {
      result += text.slice(done, at) + "\uFFFD";
      done = at + 1;
    }
  }
  return done === 0 ? text : result + text.slice(done);
}
