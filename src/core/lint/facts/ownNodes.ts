import type { Spot } from "../../profile/locate.ts";
import type { XmlDocument, XmlNode, XmlTrivia } from "../../xml/document.ts";

const known = new WeakMap<XmlDocument, readonly XmlTrivia[]>();
const NONE: readonly XmlTrivia[] = [];

/** What stands directly in an element beside its child elements; a root's is worked out once for each document. */
export function ownNodes({ document, place: { element } }: Spot): readonly XmlTrivia[] {
  if (element === document.root) return rootNodes(document);
  return element.nodes.length === 0 ? NONE : element.nodes.filter(isTrivia);
}

/** The words among nodes: their text and CDATA, decoded, that is more than blanks. */
export function wordsAmong(nodes: readonly XmlTrivia[]): readonly string[] {
  const words: string[] = [];
  for (const node of nodes)
    if ((node.kind === "text" || node.kind === "cdata") && node.value.trim() !== "") words.push(node.value);
  return words;
}

function rootNodes(document: XmlDocument): readonly XmlTrivia[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const nodes: XmlTrivia[] = [];
  for (const { trivia } of document.segments) for (const node of trivia) if (!isBlankText(node)) nodes.push(node);
  nodes.push(...document.tail);
  known.set(document, nodes);
  return nodes;
}

/** Blanks between the elements of a root are most of what it holds. */
function isBlankText(node: XmlTrivia): boolean {
  return node.kind === "text" && /^[ \t\r\n]*$/.test(node.value);
}

function isTrivia(node: XmlNode): node is XmlTrivia {
  return node.kind !== "element";
}
