import { rangeToMark, rangeWithin } from "../profile/place.ts";
import type { Range, XmlDocument } from "../xml/document.ts";
import type { Finding } from "./finding.ts";

/** What to mark in the text for a finding; what is about the profile as a whole is told at its root. */
export function findingRange(document: XmlDocument, { path, range, span }: Finding): Range {
  const within = span === undefined ? null : rangeWithin(document, path, span);
  return range ?? within ?? rangeToMark(document, path) ?? document.root.startTag;
}
