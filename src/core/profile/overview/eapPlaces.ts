import { at } from "../at.ts";
import type { Asked } from "./draft.ts";

/** Where the parts of an EAP configuration stand. */
export const hostConfig = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig;
export const outerEap = hostConfig.Config.Eap;
export const outerTls = outerEap.case("13").EapType;
export const peap = outerEap.case("25").EapType;
export const innerEap = peap.Eap;
export const innerTls = innerEap.case("13").EapType;

/** The settings of EAP-TLS, wherever they stand: inside PEAP, or alone. */
export type TlsPlaces = typeof outerTls | typeof innerTls;

/** Both places where EAP-TLS may be set up; only one of them is in force. */
export function tlsPlaces(asked: Asked): readonly TlsPlaces[] {
  return [outerTls, innerTls].filter((place) => !asked.isAbsent(place));
}
