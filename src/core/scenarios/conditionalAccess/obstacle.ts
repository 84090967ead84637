import { at } from "../../profile/at.ts";
import { certificatePlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";

/** Why conditional access cannot be switched on, as a sentence; null when it can. */
export function obstacleToConditionalAccess(document: XmlDocument): string | null {
  if (read(document, at.DeviceTunnel).value === true)
    return "A device tunnel connects without a user, and conditional access judges users.";
  if (certificatePlaces(document).length === 0)
    return "Sign-in has to be by certificate first: EAP-TLS, on its own or inside another method.";
  return null;
}
