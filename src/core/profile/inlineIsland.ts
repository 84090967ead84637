/** Escaped XML, or XML in CDATA, made into elements. */
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { islandOf } from "../xml/island.ts";
import { parseXml } from "../xml/parse.ts";
import { isRoot, locate } from "./locate.ts";
import type { Path } from "./ref.ts";

/**
 * The edits that put the XML inside an element into its place as elements, laid out as it is; every setting reads as
 * before, and nothing outside the element's text changes. None where no XML is held as text, or where it is broken.
 */
export function inlineIsland(document: XmlDocument, path: Path): readonly TextEdit[] {
  const spot = locate(document, path);
  if (spot === null || isRoot(spot)) return [];
  const island = islandOf(spot.document, spot.place);
  if (island === null || !parseXml(island.text).ok) return [];
  const edits = spot.toHost(island.toElements());
  // A comment of the host can stand in the middle of a tag that is escaped.
  return parseXml(applyEdits(document.text, edits)).ok ? edits : [];
}
