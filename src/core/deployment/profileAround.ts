import { at } from "../profile/at.ts";
import { locate, mountSpot } from "../profile/locate.ts";
import { mountOf } from "../profile/mount.ts";
import { prefixesOf } from "../profile/print.ts";
import { transplant } from "../profile/transplant.ts";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits, insertElement } from "../xml/edit.ts";
import { adaptLineEnds } from "../xml/lines.ts";
import { parseXml } from "../xml/parse.ts";
import { userTunnel } from "./newProfile.ts";

const { UserMethod } = at.NativeProfile.Authentication;

/**
 * The text of a new user tunnel that signs in with the EAP configuration of a document, every name in it meaning what it
 * meant; null when the document holds no EAP configuration or is a VPN profile itself.
 */
export function profileAround(document: XmlDocument): string | null {
  const kind = mountOf(document)?.kind ?? "profile";
  const eap = mountSpot(document);
  const tunnel = parseXml(userTunnel.text);
  if (kind === "profile" || eap === null || !tunnel.ok) return null;
  const method = locate(tunnel.value, UserMethod.path);
  const [authentication] = method?.ancestors.slice(-1) ?? [];
  if (method === null || authentication === undefined) return null;
  const scope = prefixesOf(method.ancestors);
  const edits = insertElement(
    tunnel.value,
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
  return applyEdits(userTunnel.text, edits);
}
