import { parseXml } from "../xml/parse.ts";
import { segmentPlace, textOf } from "../xml/place.ts";

/**
 * What the raw content of an element says: the text, when it is nothing but text, escaped or in CDATA; else the markup
 * as it stands.
 */
export function contentOfRaw(raw: string): string {
  const parsed = parseXml(`<r><c>${raw}</c></r>`);
  const place = parsed.ok ? segmentPlace(parsed.value, 0) : null;
  const hasMarkup = place === null || place.element.nodes.some(({ kind }) => kind === "element");
  return hasMarkup ? raw : textOf(place);
}
