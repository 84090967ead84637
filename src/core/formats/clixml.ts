import { type Result, fail, succeed } from "../result.ts";
import type { Place, XmlDocument } from "../xml/document.ts";
import { parseXml } from "../xml/parse.ts";
import { childrenOf, rootPlace, textOf } from "../xml/place.ts";

const LISTS = new Set(["LST", "IE", "STK", "QUE"]);

/**
 * The values in what Export-Clixml writes (MS-PSRP §2.2.5): text for text, numbers, booleans and XML documents, lists,
 * and objects with their properties; of an outermost list its members, and of all these the first `most`. Refused with a
 * sentence when it is no well-formed XML. References to objects that stood before are left empty.
 */
export function parseClixml(text: string, most = Infinity): Result<readonly unknown[], string> {
  const parsed = parseXml(text);
  if (!parsed.ok) return fail(`The XML is not well-formed. ${parsed.error.message}`);
  const document = parsed.value;
  const outermost = childrenOf(document, rootPlace(document)).flatMap((place) => membersOf(document, place) ?? place);
  return succeed(outermost.slice(0, most).map((place) => valueOf(document, place)));
}

/** The members of a list, or of an object that is one; null for anything else. */
function membersOf(document: XmlDocument, place: Place): readonly Place[] | null {
  if (LISTS.has(place.element.name)) return childrenOf(document, place);
  if (place.element.name !== "Obj") return null;
  const list = childrenOf(document, place).find(({ element }) => LISTS.has(element.name));
  return list === undefined ? null : childrenOf(document, list);
}

function valueOf(document: XmlDocument, place: Place): unknown {
  const { name } = place.element;
  const members = membersOf(document, place);
  if (members !== null) return members.map((member) => valueOf(document, member));
  if (name === "Obj") return objectOf(document, place);
  return name === "Nil" || name === "Ref" ? null : unescaped(textOf(place));
}

/** An object by the names of its properties. */
function objectOf(document: XmlDocument, place: Place): unknown {
  const bags = childrenOf(document, place).filter(({ element }) => element.name === "Props" || element.name === "MS");
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
