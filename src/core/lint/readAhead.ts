import { childSpots, rootSpot } from "../profile/locate.ts";
import { readSpot } from "../profile/read.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import { type Many, type Spec, namespaceOf } from "../vocabulary/spec.ts";
import { type XmlDocument, type XmlElement, groupKey } from "../xml/document.ts";

/** Rows read before the work yields. */
const ROWS_A_PIECE = 100;

const LISTS = Object.entries(vpnProfile.children as Readonly<Record<string, Spec>>).flatMap(([name, spec]) =>
  spec.kind === "many" ? [{ name, namespace: namespaceOf(spec), spec: spec as Many }] : [],
);

/**
 * Reads the root's lists row by row, those that have changed since the last time: what was read is remembered, so that
 * no rule has to read a long list in one go.
 */
export function createReadAhead(): (document: XmlDocument) => Generator<void, void> {
  const seen = new Map<string, readonly XmlElement[] | undefined>();
  return function* (document) {
    const root = rootSpot(document);
    if (root === null) return;
    for (const { name, namespace, spec } of LISTS) {
      const rows = document.groups.get(groupKey(namespace, name))?.elements;
      if (rows === seen.get(name)) continue;
      for (const [index, row] of childSpots(root, { name, namespace }).entries()) {
        readSpot(row, spec.item);
        if (index % ROWS_A_PIECE === ROWS_A_PIECE - 1) yield;
      }
      seen.set(name, rows);
    }
  };
}
