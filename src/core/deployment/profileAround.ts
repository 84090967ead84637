import { insertEap } from "../profile/insertEap.ts";
import { mountOf } from "../profile/mount.ts";
import type { XmlDocument } from "../xml/document.ts";
import { parseXml } from "../xml/parse.ts";
import { userTunnel } from "./newProfile.ts";

/**
 * The text of a new user tunnel that signs in with the EAP configuration of a document, every name in it meaning what it
 * meant; null when the document holds no EAP configuration or is a VPN profile itself.
 */
export function profileAround(document: XmlDocument): string | null {
  const kind = mountOf(document)?.kind ?? "profile";
  const tunnel = parseXml(userTunnel.text);
  return kind === "profile" || !tunnel.ok ? null : insertEap(tunnel.value, document);
}
