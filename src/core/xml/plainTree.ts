import type { Place, XmlAttribute, XmlDocument, XmlNode } from "./document.ts";
import { absolute } from "./place.ts";

/**
 * What any two readers of XML must agree on: names as written, attributes in the order of their names, and, in the
 * order of the text, elements, comments, instructions (without their data) and text, whether escaped or in CDATA.
 */
export interface PlainElement {
  readonly name: string;
  readonly attributes: readonly PlainAttribute[];
  readonly nodes: readonly PlainNode[];
}

export type PlainAttribute = readonly [name: string, value: string];
export type PlainNode =
  PlainElement | { readonly text: string } | { readonly comment: string } | { readonly instruction: string };

/** A document as a plain tree: the root and what stands beside it, in an element without name. */
export function plainTreeOf(document: XmlDocument): PlainElement {
  const { text, root, prolog, segments, starts, tail, tailStart, epilog } = document;
  const inner = segments.flatMap(({ trivia, element }, index) =>
    plainNodes(text, [...trivia, element], starts[index] ?? 0),
  );
  const nodes = joinTexts([...inner, ...plainNodes(text, tail, tailStart)]);
  return {
    name: "",
    attributes: [],
    nodes: [
      ...plainNodes(text, prolog, 0),
      { name: writtenName(root), attributes: plainAttributes(text, root.attributes, 0), nodes },
      ...plainNodes(text, epilog, root.range.end),
    ],
  };
}

/** Neighbouring texts as one, and none that is empty. */
export function joinTexts(nodes: readonly PlainNode[]): readonly PlainNode[] {
  const joined: PlainNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (!("text" in node)) joined.push(node);
    else if (last !== undefined && "text" in last) joined[joined.length - 1] = { text: last.text + node.text };
    else if (node.text !== "") joined.push(node);
  }
  return joined;
}

/** Attributes in the order of their names. */
export function sortAttributes(attributes: readonly PlainAttribute[]): readonly PlainAttribute[] {
  return attributes.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function plainNodes(text: string, nodes: readonly XmlNode[], base: number): readonly PlainNode[] {
  return joinTexts(nodes.map((node) => plainNode(text, node, base)));
}

function plainNode(text: string, node: XmlNode, base: number): PlainNode {
  switch (node.kind) {
    case "element":
      return {
        name: writtenName(node),
        attributes: plainAttributes(text, node.attributes, base),
        nodes: plainNodes(text, node.nodes, base),
      };
    case "text":
    case "cdata":
      return { text: node.value };
    case "comment":
      return { comment: node.value };
    case "instruction":
      return { instruction: node.target };
  }
}

function plainAttributes(text: string, attributes: readonly XmlAttribute[], base: number): readonly PlainAttribute[] {
  return sortAttributes(attributes.map((attribute) => [writtenAttributeName(text, attribute, base), attribute.value]));
}

function writtenAttributeName(text: string, { range, valueRange }: XmlAttribute, base: number): string {
  const { start, end } = absolute({ base }, { start: range.start, end: valueRange.start });
  return text.slice(start, text.indexOf("=", start) < end ? text.indexOf("=", start) : end).trim();
}

function writtenName({ prefix, name }: Place["element"]): string {
  return prefix === "" ? name : `${prefix}:${name}`;
}
