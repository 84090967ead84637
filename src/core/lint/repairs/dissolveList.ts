import type { Change } from "../../profile/changes.ts";
import { type Spot, locate } from "../../profile/locate.ts";
import { type Path, specsAlong } from "../../profile/ref.ts";
import { reindent } from "../../profile/reindent.ts";
import { inOneEdit } from "../../profile/write.ts";
import { type Spec, childrenOf } from "../../vocabulary/spec.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import type { Place, TextEdit, XmlDocument } from "../../xml/document.ts";
import { indentAt, startOf } from "../../xml/layout.ts";
import { absolute, childrenOf as placesIn } from "../../xml/place.ts";
import { removalOf } from "../../xml/removal.ts";
import { renameEdits } from "./renameElement.ts";

type Edits = readonly TextEdit[];

/**
 * Turns a list as the CSP has it into what ProfileXML has: `<RouteList><r1>…</r1></RouteList>` becomes `<Route>…</Route>`.
 * A list that holds the settings of one entry is renamed.
 */
export function dissolveList(path: Path, name: string): (document: XmlDocument) => Change {
  return (document) => {
    const spot = locate(document, path);
    if (spot === null) return { kind: "text", edits: [] };
    const item = specsAlong(vpnProfile, [...path.slice(0, -1), { name, namespace: "" }])[path.length - 1];
    const rows = placesIn(spot.document, spot.place);
    const isEntry = rows.length === 0 || rows.some(({ element }) => isKnown(item, element.name));
    if (isEntry) return { kind: "text", edits: spot.toHost(renameEdits(spot.place, name)) };
    return { kind: "text", edits: dissolve(document, path, name) };
  };
}

function isKnown(item: Spec | undefined, name: string): boolean {
  return item !== undefined && childrenOf(item)[name] !== undefined;
}

function dissolve(document: XmlDocument, path: Path, name: string): Edits {
  const at = (edits: (spot: Spot) => Edits) => (current: XmlDocument) => {
    const spot = locate(current, path);
    return spot === null ? [] : spot.toHost(edits(spot));
  };
  return inOneEdit(document, [
    at((spot) => placesIn(spot.document, spot.place).flatMap((row) => renameEdits(row, name))),
    at(outdent),
    at(({ document: text, place }) => tagsOf(place).map((range) => removalOf(text.text, range))),
  ]);
}

/** Everything inside moves one step to the left. */
function outdent({ document, place }: Spot): Edits {
  const [first] = placesIn(document, place);
  if (first === undefined) return [];
  const indentOf = (one: Place) => indentAt(document.text, startOf(one));
  return reindent(document, place, indentOf(first), indentOf(place));
}

function tagsOf(place: Place) {
  const { startTag, content, range } = place.element;
  if (content === null) return [absolute(place, range)];
  return [absolute(place, startTag), absolute(place, { start: content.end, end: range.end })];
}
