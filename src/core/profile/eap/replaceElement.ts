/** Putting one element in the place of another, so that nothing around it moves. */
import type { Spec } from "../../vocabulary/spec.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { type Layout, isFirstOnLine, layoutOf, startOf } from "../../xml/layout.ts";
import { absolute } from "../../xml/place.ts";
import { type Spot, locate } from "../locate.ts";
import { type Prefixes, prefixesOf, printElement } from "../print.ts";
import type { AnyRef } from "../ref.ts";
import { transplant } from "../transplant.ts";

const ONE_LINE: Layout = { indent: "", unit: "", lineEnd: "" };

/** Puts a new element in the place of the one at `ref`, under the name of its own ref; none when nothing stands there. */
export function replaceElement(
  document: XmlDocument,
  ref: AnyRef,
  by: { readonly path: AnyRef["path"]; readonly spec: Spec },
  value: unknown,
): readonly TextEdit[] {
  const name = by.path.at(-1)?.name ?? "";
  return replaceWith(document, ref, (layout, scope) => printElement(name, by.spec, value, layout, scope));
}

/** Puts XML that stood elsewhere, perhaps in an earlier state of the text, in the place of the element at `ref`. */
export function replaceByTransplant(document: XmlDocument, ref: AnyRef, from: Spot): readonly TextEdit[] {
  return replaceWith(document, ref, (layout, scope) => transplant(from, scope, layout.indent));
}

function replaceWith(
  document: XmlDocument,
  ref: AnyRef,
  print: (layout: Layout, scope: Prefixes) => string,
): readonly TextEdit[] {
  const spot = locate(document, ref.path);
  if (spot === null) return [];
  const isOnOwnLine = isFirstOnLine(spot.document.text, startOf(spot.place));
  const layout = isOnOwnLine ? layoutOf(spot.document, spot.place) : ONE_LINE;
  const text = print(layout, prefixesOf(spot.ancestors));
  return spot.toHost([{ range: absolute(spot.place, spot.place.element.range), text }]);
}
