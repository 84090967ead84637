import type { Change } from "../../profile/changes.ts";
import { locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { removeElement } from "../../xml/edit.ts";
import { withoutComments } from "./keepComments.ts";

/** Takes an element out, known or not, with its lines and what it holds; comments beside it stay. */
export function removeElementAt(path: Path): (document: XmlDocument) => Change {
  return (document) => {
    const spot = path.length === 0 ? null : locate(document, path);
    const edits = spot === null ? [] : spot.toHost(removeElement(spot.document, spot.place));
    return { kind: "text", edits: edits.map((edit) => withoutComments(document, edit)) };
  };
}
