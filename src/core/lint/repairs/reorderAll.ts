import { type ElementOrder, arrange } from "../../profile/arrange.ts";
import type { Change } from "../../profile/changes.ts";
import { isProfile } from "../../profile/mount.ts";
import type { XmlDocument } from "../../xml/document.ts";

/** Puts all elements of a profile in order, but those of an EAP configuration, each with its comments. */
export function reorderAll(order: ElementOrder): (document: XmlDocument) => Change {
  return (document) => ({ kind: "text", edits: isProfile(document) ? arrange(document, order).edits : [] });
}
