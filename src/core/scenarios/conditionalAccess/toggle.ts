import { editsOf, set } from "../../profile/changes.ts";
import { locate } from "../../profile/locate.ts";
import { attributeAt, read } from "../../profile/read.ts";
import type { Ref } from "../../profile/ref.ts";
import type { Leaf } from "../../vocabulary/spec.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { absolute } from "../../xml/place.ts";

const OPPOSITES: Readonly<Record<string, string>> = { true: "false", false: "true", "1": "0", "0": "1" };

/** Makes an attribute say the opposite in the spelling that it has, so that doing it twice gives the same bytes. */
export function toggle(document: XmlDocument, ref: Ref<Leaf<boolean>>): readonly TextEdit[] {
  const owner = locate(document, ref.path);
  const step = ref.path.at(-1);
  const attribute = owner === null || step === undefined ? null : attributeAt(owner.place.element, step);
  if (owner === null || attribute === null) return [];
  const written = owner.document.text.slice(
    owner.place.base + attribute.valueRange.start,
    owner.place.base + attribute.valueRange.end,
  );
  const opposite = OPPOSITES[written.trim()];
  if (opposite === undefined) return editsOf(document, set(ref, read(document, ref).value !== true));
  const range = absolute(owner.place, attribute.valueRange);
  return owner.toHost([{ range, text: written.replace(written.trim(), opposite) }]);
}
