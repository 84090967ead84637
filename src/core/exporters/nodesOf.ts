import type { Range, XmlDocument, XmlElement, XmlNode } from "../xml/document.ts";
import { absolute } from "../xml/place.ts";

/** A node, where it is in the text, and the element around it; none for what stands beside the root. */
export interface PlacedNode {
  readonly node: XmlNode;
  readonly range: Range;
  readonly parent: XmlElement | null;
}

/** Every node of a document but the root, in document order. */
export function* nodesOf(document: XmlDocument): Generator<PlacedNode> {
  const { root } = document;
  yield* within(document.prolog, 0, null);
  for (const [index, { trivia, element }] of document.segments.entries())
    yield* within([...trivia, element], document.starts[index] ?? 0, root);
  yield* within(document.tail, document.tailStart, root);
  yield* within(document.epilog, root.range.end, null);
}

function* within(nodes: readonly XmlNode[], base: number, parent: XmlElement | null): Generator<PlacedNode> {
  for (const node of nodes) {
    yield { node, range: absolute({ base }, node.range), parent };
    if (node.kind === "element") yield* within(node.nodes, base, node);
  }
}
