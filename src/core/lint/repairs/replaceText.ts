import type { Change } from "../../profile/changes.ts";
import { locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { replaceContent } from "../../xml/edit.ts";
import { escapeText } from "../../xml/escape.ts";

/** Makes an element read as `text`, whether or not that is a valid value; comments inside stay, child elements go. */
export function replaceText(path: Path, text: string): (document: XmlDocument) => Change {
  return (document) => {
    const spot = locate(document, path);
    const edits = spot === null ? [] : spot.toHost(replaceContent(spot.document, spot.place, escapeText(text)));
    return { kind: "text", edits };
  };
}
