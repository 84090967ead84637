/** What a profile hands to a VPN app: plain elements, or text that holds XML. */
import { parseXml } from "../../xml/parse.ts";
import { segmentPlace, textOf } from "../../xml/place.ts";
import { unescapeOnce } from "../../xml/escape.ts";

export type AppConfiguration =
  | { readonly kind: "empty" }
  /** XML, as the app gets it. */
  | { readonly kind: "xml"; readonly xml: string }
  /** Text that becomes XML when it is unescaped once more. */
  | { readonly kind: "escapedTwice"; readonly once: string }
  | { readonly kind: "text"; readonly text: string };

/** Reads the inner XML of `CustomConfiguration`. */
export function appConfigurationOf(inner: string): AppConfiguration {
  // A root says nothing of its own, so the text stands one level deeper.
  const parsed = parseXml(`<x><x>${inner}</x></x>`);
  const place = parsed.ok ? segmentPlace(parsed.value, 0) : null;
  if (place === null || place.element.nodes.some(({ kind }) => kind === "element")) return { kind: "xml", xml: inner };
  const text = textOf(place).trim();
  if (text === "") return { kind: "empty" };
  if (isXml(text)) return { kind: "xml", xml: text };
  const once = unescapeOnce(text).text;
  return isXml(once) ? { kind: "escapedTwice", once } : { kind: "text", text };
}

/** One element or several, with or without a declaration. */
function isXml(text: string): boolean {
  if (parseXml(text).ok) return true;
  const pieces = parseXml(`<x>${text}</x>`);
  return pieces.ok && pieces.value.segments.length > 0;
}
