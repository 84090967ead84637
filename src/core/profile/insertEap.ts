import { applyEdits, insertElement } from "../xml/edit.ts";
import type { XmlDocument } from "../xml/document.ts";
import { adaptLineEnds } from "../xml/lines.ts";
import { at } from "./at.ts";
import { locate, mountSpot } from "./locate.ts";
import { prefixesOf } from "./print.ts";
import { transplant } from "./transplant.ts";

const { UserMethod } = at.NativeProfile.Authentication;

/**
 * The text of a profile with the EAP configuration of another document put behind its UserMethod, every name in it
 * meaning what it meant. Null when the profile has no UserMethod, or the other document no EAP configuration.
 */
export function insertEap(profile: XmlDocument, other: XmlDocument): string | null {
  const eap = mountSpot(other);
  const method = locate(profile, UserMethod.path);
  const [authentication] = method?.ancestors.slice(-1) ?? [];
  if (eap === null || method === null || authentication === undefined) return null;
  const scope = prefixesOf(method.ancestors);
  const edits = insertElement(
    profile,
    { element: authentication, base: method.place.base },
    { after: method.place },
    ({ indent, unit, lineEnd }) => {
      const inner = indent + unit;
      const hostConfig = transplant(eap, scope, inner + unit);
      const lines = ["<Eap>", `${inner}<Configuration>`, `${inner}${unit}${hostConfig}`, `${inner}</Configuration>`];
      const written = [...lines, `${indent}</Eap>`].join("\n");
      return lineEnd === "" ? written : adaptLineEnds(written, lineEnd);
    },
  );
  return applyEdits(profile.text, edits);
}
