/** Moving XML to another place of the same document, so that every name in it means what it meant. */
import { escapeAttribute } from "../xml/escape.ts";
import { NAMESPACE_OF_DECLARATIONS, type XmlElement } from "../xml/document.ts";
import { indentAt, startOf } from "../xml/layout.ts";
import { absolute } from "../xml/place.ts";
import type { Spot } from "./locate.ts";
import { type Prefixes, prefixesOf } from "./print.ts";

/**
 * The text of the element at `spot` as it has to stand where `scope` holds, its lines indented by `indent`. It brings
 * the declarations along that it had from elements around it and that mean something else there.
 */
export function transplant(spot: Spot, scope: Prefixes, indent: string): string {
  const {
    document: { text },
    place,
  } = spot;
  const { start, end } = absolute(place, place.element.range);
  const written = text.slice(start, end);
  const { name, prefix } = place.element;
  const behindName = 1 + (prefix === "" ? name : `${prefix}:${name}`).length;
  const whole = written.slice(0, behindName) + missingDeclarations(spot, scope, written) + written.slice(behindName);
  return withIndent(whole, indentAt(text, startOf(place)), indent);
}

function missingDeclarations(spot: Spot, scope: Prefixes, written: string): string {
  const { element } = spot.place;
  const isNeeded = (prefix: string): boolean =>
    prefix === "" ? leansOnDefault(element) : !declares(element, prefix) && written.includes(`${prefix}:`);
  return [...prefixesOf(spot.ancestors)]
    .filter(([prefix, namespace]) => scope.get(prefix) !== namespace && isNeeded(prefix))
    .map(([prefix, namespace]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(namespace)}"`)
    .join("");
}

function declares(element: XmlElement, prefix: string): boolean {
  const name = prefix === "" ? "xmlns" : prefix;
  return element.attributes.some((one) => one.namespace === NAMESPACE_OF_DECLARATIONS && one.name === name);
}

/** Whether a name in the element means the default namespace of what is around it. */
function leansOnDefault(element: XmlElement): boolean {
  if (declares(element, "")) return false;
  return element.prefix === "" || element.nodes.some((node) => node.kind === "element" && leansOnDefault(node));
}

/** Only lines that begin with markup move: the others may belong to a value or a comment. */
function withIndent(written: string, from: string, to: string): string {
  if (written.includes("<![CDATA[")) return written;
  return written.replace(/(\r\n|\n|\r)([ \t]*)(?=<)/g, (whole, lineEnd: string, blanks: string) =>
    blanks.startsWith(from) ? lineEnd + to + blanks.slice(from.length) : whole,
  );
}
