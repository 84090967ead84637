import { type Result, fail, succeed } from "../result.ts";
import type { Place, XmlDocument } from "../xml/document.ts";
import { parseXml } from "../xml/parse.ts";
import { childrenOf, rootPlace, textOf } from "../xml/place.ts";

/** Elements that hold no value of their own: names of types, and what an object is called. */
const ABOUT = new Set(["TN", "TNRef", "ToString"]);
const LISTS = new Set(["LST", "IE", "STK", "QUE"]);

/**
 * The values in what Export-Clixml writes (MS-PSRP §2.2.5): text for text, numbers, booleans and XML documents, lists,
 * and objects with their properties. Refused with a sentence when it is no well-formed XML. References to objects that
 * stood before are left empty.
 */
export function parseClixml(text: string): Result<readonly unknown[], string> {
  const parsed = parseXml(text);
  if (!parsed.ok) return fail(`The XML is not well-formed. ${parsed.error.message}`);
  return succeed(childrenOf(parsed.value, rootPlace(parsed.value)).map((place) => valueOf(parsed.value, place)));
}

function valueOf(document: XmlDocument, place: Place): unknown {
  const { name } = place.element;
  if (name === "Obj") return objectOf(document, place);
  if (LISTS.has(name)) return childrenOf(document, place).map((item) => valueOf(document, item));
  return name === "Nil" || name === "Ref" ? null : unescaped(textOf(place));
}

/** An object's properties, or the list that it is. */
function objectOf(document: XmlDocument, place: Place): unknown {
  const children = childrenOf(document, place).filter(({ element }) => !ABOUT.has(element.name));
  const list = children.find(({ element }) => LISTS.has(element.name));
  if (list !== undefined) return valueOf(document, list);
  const bags = children.filter(({ element }) => element.name === "Props" || element.name === "MS");
  const properties = bags.flatMap((bag) => childrenOf(document, bag));
  return Object.fromEntries(properties.map((property) => [nameOf(property), valueOf(document, property)]));
}

function nameOf({ element }: Place): string {
  return unescaped(element.attributes.find(({ name }) => name === "N")?.value ?? "");
}

/** `_x000D_` stands for a character that XML would change, and `_x005F_` for an underscore before such a thing. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
