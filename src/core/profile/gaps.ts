/** The blank text between elements, which says nothing and may be laid out anew. */
import type { Spec } from "../vocabulary/spec.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import { isBlankBetween } from "../xml/characters.ts";
import { type PlacedNode, contentsOf } from "../xml/contents.ts";
import { NAMESPACE_OF_XML, type Place, type Range, type XmlDocument, type XmlElement } from "../xml/document.ts";
import { absolute, rootPlace } from "../xml/place.ts";
import { mountOf } from "./mount.ts";
import { childSpec } from "./ref.ts";

/** A stretch of blank text, perhaps an empty one. */
export interface Gap {
  readonly range: Range;
  /** What it stands before; null before the end tag. */
  readonly before: PlacedNode["node"]["kind"] | null;
  /** 1 between the tags of the element that was asked about. */
  readonly depth: number;
  /** The element that it stands in. */
  readonly parent: Place;
}

/** The gaps of a whole text, in order; see {@link gapsWithin}. */
export function gapsOf(document: XmlDocument): readonly Gap[] {
  const root = rootPlace(document);
  const mount = mountOf(document);
  return gapsWithin(document, root, mount?.place.element === document.root ? mount.spec : null);
}

/**
 * The gaps of an element and of all below it, in order. Where words, CDATA or references stand between elements, where
 * `xml:space` asks for it, and in what Windows hands on as it stands, blanks mean something, and there are none.
 */
export function gapsWithin(document: XmlDocument, place: Place, spec: Spec | null, depth = 1): readonly Gap[] {
  const { content } = place.element;
  const contents = contentsOf(document, place);
  if (content === null || spec?.kind === "raw" || !isLaidOut(document, place, contents)) return [];
  const gaps: Gap[] = [];
  let from = absolute(place, content).start;
  for (const { node, range, base } of contents) {
    if (node.kind === "text") continue;
    gaps.push({ range: { start: from, end: range.start }, before: node.kind, depth, parent: place });
    from = range.end;
    if (node.kind !== "element") continue;
    gaps.push(...gapsWithin(document, { element: node, base }, specOf(document, node, spec), depth + 1));
  }
  gaps.push({
    range: { start: from, end: absolute(place, content).end },
    before: null,
    depth: depth - 1,
    parent: place,
  });
  return gaps;
}

/** Whether an element holds elements, or comments on lines of their own, with nothing but blanks between them. */
function isLaidOut({ text }: XmlDocument, { element }: Place, contents: readonly PlacedNode[]): boolean {
  if (preservesSpace(element) || !contents.every((one) => isFreeOfWords(text, one))) return false;
  if (contents.some(({ node }) => node.kind === "element")) return true;
  const holdsComment = contents.some(({ node }) => node.kind === "comment");
  return holdsComment && contents.some(({ node, range }) => node.kind === "text" && /[\r\n]/.test(slice(text, range)));
}

/** References to blanks are words: they were meant. */
function isFreeOfWords(text: string, { node, range }: PlacedNode): boolean {
  return node.kind !== "cdata" && (node.kind !== "text" || isBlankBetween(text, range.start, range.end));
}

function preservesSpace({ attributes }: XmlElement): boolean {
  return attributes.some(
    ({ name, namespace, value }) => name === "space" && namespace === NAMESPACE_OF_XML && value === "preserve",
  );
}

function specOf(document: XmlDocument, element: XmlElement, parent: Spec | null): Spec | null {
  const mount = mountOf(document);
  if (mount?.place.element === element) return mount.spec;
  const { name, namespace } = element;
  const spec = parent === null ? null : childSpec(parent, { name: canonicalName(namespace, name), namespace });
  return spec?.kind === "many" ? spec.item : spec;
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
