import type { Change } from "../../profile/changes.ts";
import { locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import { NAMESPACE_OF_DECLARATIONS, type Place, type TextEdit, type XmlDocument } from "../../xml/document.ts";
import { escapeAttribute } from "../../xml/escape.ts";
import { absolute } from "../../xml/place.ts";

/**
 * Puts an element into a namespace, by the declaration in its own start tag. What stands in the element without a
 * declaration of its own comes along.
 */
export function setNamespace(path: Path, namespace: string): (document: XmlDocument) => Change {
  return (document) => {
    const spot = locate(document, path);
    return { kind: "text", edits: spot === null ? [] : spot.toHost([declaration(spot.place, namespace)]) };
  };
}

function declaration(place: Place, namespace: string): TextEdit {
  const { element } = place;
  const own = element.attributes.find(
    (one) => one.namespace === NAMESPACE_OF_DECLARATIONS && one.name === (element.prefix || "xmlns"),
  );
  if (own !== undefined) return { range: absolute(place, own.valueRange), text: escapeAttribute(namespace) };
  const { prefix, name } = element;
  const tag = prefix === "" ? name : `${prefix}:${name}`;
  const behindName = element.startTag.start + 1 + tag.length;
  const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const text = ` ${attribute}="${escapeAttribute(namespace)}"`;
  return { range: absolute(place, { start: behindName, end: behindName }), text };
}
