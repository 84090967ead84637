import type { Change } from "../../profile/changes.ts";
import { type Spot, locate } from "../../profile/locate.ts";
import { type Path, type Step, specsAlong } from "../../profile/ref.ts";
import { reindent } from "../../profile/reindent.ts";
import { inOneEdit, positionFor, writeAny } from "../../profile/write.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import type { Spec } from "../../vocabulary/spec.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { applyEdits, insertElement, removeElement } from "../../xml/edit.ts";
import type { Insertable } from "../../xml/insertElement.ts";
import { indentAt, isFirstOnLine, startOf } from "../../xml/layout.ts";
import { blockOf } from "../../xml/removeElement.ts";

type Edits = readonly TextEdit[];

/**
 * Moves an element, with its comments, into another: to its place in Windows order, else to the end. Elements on the
 * way that are missing are written, as far as the vocabulary knows them; where it does not, nothing moves.
 */
export function moveInto(path: Path, parentPath: Path): (document: XmlDocument) => Change {
  return (document) => ({ kind: "text", edits: moveEdits(document, path, parentPath) });
}

function moveEdits(document: XmlDocument, path: Path, parentPath: Path): Edits {
  const spot = path.length === 0 ? null : locate(document, path);
  const parentSpec = specAt(parentPath);
  if (spot === null || (parentSpec === null && locate(document, parentPath) === null)) return [];
  const { name, namespace } = spot.place.element;
  const xml = blockFor(spot);
  return inOneEdit(document, [
    (current) => removeAt(current, path),
    (current) => (locate(current, parentPath) === null ? createParent(current, parentPath, parentSpec) : []),
    (current) => insertInto(locate(current, parentPath), parentSpec ?? vpnProfile, { name, namespace }, xml),
  ]);
}

function removeAt(document: XmlDocument, path: Path): Edits {
  const spot = locate(document, path);
  return spot === null ? [] : spot.toHost(removeElement(spot.document, spot.place));
}

function createParent(document: XmlDocument, path: Path, spec: Spec | null): Edits {
  return spec === null ? [] : writeAny(document, { path, spec }, {});
}

function insertInto(parent: Spot | null, spec: Spec, step: Step, xml: Insertable): Edits {
  if (parent === null) return [];
  const position = positionFor(parent, spec, step);
  return parent.toHost(insertElement(parent.document, parent.place, position, xml));
}

/** An element and its comments, indented for where they are to stand. */
function blockFor({ document, place }: Spot): (layout: { readonly indent: string }) => string {
  const { text } = document;
  const { start, end } = blockOf(document, place);
  const old = indentAt(text, startOf(place));
  return ({ indent }) => {
    const own = { range: { start: startOf(place) - old.length, end: startOf(place) }, text: indent };
    const isBelowComment = own.range.start > start && isFirstOnLine(text, startOf(place));
    const edits = [...(isBelowComment ? [own] : []), ...reindent(document, place, old, indent)];
    return applyEdits(
      text.slice(start, end),
      edits.map((edit) => relativeTo(start, edit)),
    );
  };
}

function relativeTo(offset: number, { range, text }: TextEdit): TextEdit {
  return { range: { start: range.start - offset, end: range.end - offset }, text };
}

function specAt(path: Path): Spec | null {
  return path.length === 0 ? vpnProfile : (specsAlong(vpnProfile, path)[path.length - 1] ?? null);
}
