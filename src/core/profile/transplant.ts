/** Moving XML to another place of the same document, so that every name in it means what it meant. */
import { escapeAttribute } from "../xml/escape.ts";
import { NAMESPACE_OF_DECLARATIONS } from "../xml/document.ts";
import { indentAt, startOf } from "../xml/layout.ts";
import { absolute } from "../xml/place.ts";
import type { Spot } from "./locate.ts";
import { type Prefixes, prefixesOf } from "./print.ts";

/**
 * The text of the element at `spot` as it has to stand where `scope` holds, its lines indented by `indent`. It brings
 * the declarations along that it had from elements around it and that mean something else there.
 */
export function transplant(spot: Spot, scope: Prefixes, indent: string): string {
  const { document: { text }, place } = spot;
  const { start, end } = absolute(place, place.element.range);
  const written = text.slice(start, end);
  const { name, prefix } = place.element;
  const behindName = 1 + (prefix === "" ? name : `${prefix}:${name}`).length;
  const whole = written.slice(0, behindName) + missingDeclarations(spot, scope, written) + written.slice(behindName);
  return withIndent(whole, indentAt(text, startOf(place)), indent);
}

function missingDeclarations(spot: Spot, scope: Prefixes, written: string): string {
  const own = new Set(spot.place.element.attributes
    .filter(({ namespace }) => namespace === NAMESPACE_OF_DECLARATIONS)
    .map(({ name }) => (name === "xmlns" ? "" : name)));
  return [...prefixesOf(spot.ancestors)]
    .filter(([prefix, namespace]) => !own.has(prefix) && scope.get(prefix) !== namespace && (prefix === "" || written.includes(`${prefix}:`)))
    .map(([prefix, namespace]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(namespace)}"`)
    .join("");
}

/** Only lines that begin with markup move: the others may belong to a value or a comment. */
function withIndent(written: string, from: string, to: string): string {
  if (written.includes("<![CDATA[")) return written;
  return written.replace(/(\r\n|\n|\r)([ \t]*)(?=<)/g, (whole, lineEnd: string, blanks: string) =>
    blanks.startsWith(from) ? lineEnd + to + blanks.slice(from.length) : whole);
}
