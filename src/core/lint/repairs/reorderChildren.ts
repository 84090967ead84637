import { type ElementOrder, arrangeChildren } from "../../profile/arrange.ts";
import type { Change } from "../../profile/changes.ts";
import { locate, rootSpot } from "../../profile/locate.ts";
import { type Path, specsAlong } from "../../profile/ref.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import type { XmlDocument } from "../../xml/document.ts";

/** Puts the children of one element in order, each with its comments; what is inside them stays as it is. */
export function reorderChildren(path: Path, order: ElementOrder): (document: XmlDocument) => Change {
  return (document) => {
    const spot = path.length === 0 ? rootSpot(document) : locate(document, path);
    const spec = path.length === 0 ? vpnProfile : specsAlong(vpnProfile, path)[path.length - 1];
    if (spot === null || spec === undefined) return { kind: "text", edits: [] };
    return { kind: "text", edits: spot.toHost(arrangeChildren(spot.document, spot.place, spec, order)) };
  };
}
