import { NAMESPACE_OF_DECLARATIONS, type XmlElement, type XmlNode, groupKey } from "../xml/document.ts";
import { escapeAttribute, escapeText } from "../xml/escape.ts";

/** An element as one line that is equal for elements of the same content: without comments, prefixes and blank text. */
export function canonicalXml(element: XmlElement): string {
  const name = groupKey(element.namespace, element.name);
  const attributes = element.attributes
    .filter(({ namespace }) => namespace !== NAMESPACE_OF_DECLARATIONS)
    .map((one) => ` ${groupKey(one.namespace, one.name)}="${escapeAttribute(one.value)}"`)
    .toSorted();
  return `<${name}${attributes.join("")}>${canonicalContent(element)}</${name}>`;
}

/** The same for what stands between its tags. */
export function canonicalContent({ nodes }: XmlElement): string {
  return nodes.map(canonicalNode).join("");
}

function canonicalNode(node: XmlNode): string {
  switch (node.kind) {
    case "element":
      return canonicalXml(node);
    case "text":
    case "cdata":
      return escapeText(node.value.trim());
    case "instruction":
      return `<?${node.target} ${node.value}?>`;
    case "comment":
      return "";
  }
}
