import type { Place, Range, XmlDocument, XmlNode } from "./document.ts";
import { absolute, isRootPlace } from "./place.ts";

/** A node of an element's content, and where it stands in the document's text. */
export interface PlacedNode {
  readonly node: XmlNode;
  readonly range: Range;
  /** What the ranges inside the node are relative to. */
  readonly base: number;
}

/** Everything between an element's tags, in order; of a root, too. */
export function contentsOf(document: XmlDocument, place: Place): readonly PlacedNode[] {
  if (!isRootPlace(document, place)) return place.element.nodes.map((node) => placed(node, place.base));
  const inSegments = document.segments.flatMap(({ trivia, element }, index) =>
    [...trivia, element].map((node) => placed(node, document.starts[index] ?? 0)),
  );
  return [...inSegments, ...document.tail.map((node) => placed(node, document.tailStart))];
}

function placed(node: XmlNode, base: number): PlacedNode {
  return { node, range: absolute({ base }, node.range), base };
}
