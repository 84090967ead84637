/**
 * Other key usages that a filter asks for. The certificate from Microsoft Entra does not carry them, so their entries
 * step back into comments, and out of them again, as they were written.
 */
import { type FilterRefs, type UsageEntry, meansUsage, namesOf } from "../../profile/eap/keyUsages.ts";
import { type Spot, locate } from "../../profile/locate.ts";
import { readAny } from "../../profile/read.ts";
import { inOneEdit } from "../../profile/write.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { absolute } from "../../xml/place.ts";
import { entraNames, meansEntra } from "./entraUsage.ts";
import { writtenAt } from "./takeOut.ts";

const BEFORE = "<!-- Switched off for conditional access: ";
const BEHIND = " -->";
/** The certificate from Microsoft Entra carries it too. */
const CLIENT_AUTHENTICATION = { oid: "1.3.6.1.5.5.7.3.2" };

/** Whether a filter asks for key usages that the certificate from Microsoft Entra does not carry. */
export function asksForOthers(document: XmlDocument, filter: FilterRefs): boolean {
  return otherRows(document, filter).length > 0;
}

/** Whether entries stand in comments because of conditional access. */
export function hasSilenced(document: XmlDocument, filter: FilterRefs): boolean {
  return silenced(locate(document, filter.ClientAuthEKUList.path)).length > 0;
}

/** Puts the entries of other key usages into comments; one that holds a comment itself cannot stand in another. */
export function silenceOthers(document: XmlDocument, filter: FilterRefs): readonly TextEdit[] {
  const rows = otherRows(document, filter).filter((spot) => !writtenAt(spot).includes("--"));
  return rows.flatMap((spot) => {
    const range = absolute(spot.place, spot.place.element.range);
    return spot.toHost([{ range, text: BEFORE + writtenAt(spot) + BEHIND }]);
  });
}

/** Takes those entries out of their comments. */
export function restoreOthers(document: XmlDocument, filter: FilterRefs): readonly TextEdit[] {
  const spot = locate(document, filter.ClientAuthEKUList.path);
  const count = silenced(spot).length;
  return inOneEdit(
    document,
    Array.from({ length: count }, () => (current: XmlDocument) => restoreFirst(current, filter)),
  );
}

function restoreFirst(document: XmlDocument, filter: FilterRefs): readonly TextEdit[] {
  const spot = locate(document, filter.ClientAuthEKUList.path);
  const [first] = silenced(spot);
  if (spot === null || first === undefined) return [];
  const written = spot.document.text.slice(first.start, first.end);
  return spot.toHost([{ range: first, text: written.slice(BEFORE.length, -BEHIND.length) }]);
}

/** Where the comments stand that hold an entry. */
function silenced(spot: Spot | null): readonly { readonly start: number; readonly end: number }[] {
  if (spot === null) return [];
  const { document, place } = spot;
  return place.element.nodes
    .filter(({ kind }) => kind === "comment")
    .map(({ range }) => absolute(place, range))
    .filter(({ start }) => document.text.startsWith(BEFORE, start));
}

function otherRows(document: XmlDocument, filter: FilterRefs): readonly Spot[] {
  const rows = filter.ClientAuthEKUList.EKUMapInList;
  const names = entraNames(document, filter);
  const client = namesOf(document, filter, CLIENT_AUTHENTICATION);
  const found: Spot[] = [];
  for (let index = 0; ; index++) {
    const ref = rows.at(index);
    const spot = locate(document, ref.path);
    if (spot === null) return found;
    const row = (readAny(document, ref).value ?? {}) as UsageEntry;
    if (!meansEntra(row, names) && !meansUsage(row, CLIENT_AUTHENTICATION, client)) found.push(spot);
  }
}
