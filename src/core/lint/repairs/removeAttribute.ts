import type { Change } from "../../profile/changes.ts";
import { type Spot, locate, rootSpot } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { TextEdit, XmlAttribute, XmlDocument } from "../../xml/document.ts";
import { isBlank } from "../../xml/characters.ts";
import { absolute } from "../../xml/place.ts";

/** Takes an attribute out of an element's start tag, with the blanks before it. */
export function removeAttribute(
  path: Path,
  { name, namespace }: Pick<XmlAttribute, "name" | "namespace">,
): (document: XmlDocument) => Change {
  return (document) => {
    const spot = path.length === 0 ? rootSpot(document) : locate(document, path);
    const attribute = spot?.place.element.attributes.find((one) => one.name === name && one.namespace === namespace);
    const edits = spot === null || attribute === undefined ? [] : spot.toHost([removal(spot, attribute)]);
    return { kind: "text", edits };
  };
}

function removal({ document, place }: Spot, attribute: XmlAttribute): TextEdit {
  const { start, end } = absolute(place, attribute.range);
  let from = start;
  while (isBlank(document.text.charCodeAt(from - 1))) from--;
  return { range: { start: from, end }, text: "" };
}
