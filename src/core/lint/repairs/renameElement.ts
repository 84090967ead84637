import type { Change } from "../../profile/changes.ts";
import { locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { Place, TextEdit, XmlDocument } from "../../xml/document.ts";
import { absolute } from "../../xml/place.ts";

/** Gives an element another local name, in both tags; its prefix stays. */
export function renameElement(path: Path, name: string): (document: XmlDocument) => Change {
  return (document) => {
    const spot = locate(document, path);
    return { kind: "text", edits: spot === null ? [] : spot.toHost(renameEdits(spot.place, name)) };
  };
}

/** The edits that give a known place another local name. */
export function renameEdits(place: Place, name: string): readonly TextEdit[] {
  const { element } = place;
  if (element.name === name) return [];
  const { range, content } = element;
  const prefix = element.prefix === "" ? 0 : element.prefix.length + 1;
  // Behind "<" in the start tag, behind "</" in the end tag.
  const tags = content === null ? [range.start + 1] : [range.start + 1, content.end + 2];
  return tags.map((tag) => {
    const start = tag + prefix;
    return { range: absolute(place, { start, end: start + element.name.length }), text: name };
  });
}
