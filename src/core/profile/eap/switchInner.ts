/** Another method inside a tunnel: PEAP, EAP-TTLS or TEAP. The tunnel itself stays as it is written. */
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { removeElement } from "../../xml/edit.ts";
import { locate } from "../locate.ts";
import { countOf, read } from "../read.ts";
import type { AnyRef } from "../ref.ts";
import { inOneEdit, insertRows, writeAny } from "../write.ts";
import { editsOf } from "../changes.ts";
import { type CredentialSlot, bareTeapSlot, bareTtlsSlot, eapAt, peapSlot, teapSlot, ttlsSlot } from "./eapAt.ts";
import { type Luggage, luggageOf } from "./luggage.ts";
import { methodInUse } from "./methodInUse.ts";
import { envelopeOf, mschapv2Value, tlsValue } from "./methodValues.ts";
import { replaceByTransplant, replaceElement } from "./replaceElement.ts";
import { type EapSwitch, compared } from "./switchMethod.ts";

type Edits = readonly TextEdit[];

/** Where a method inside a tunnel is chosen. */
export type InnerPlace = "peap" | "ttls" | "teap-1" | "teap-2";

/** What can be chosen there: methods of EAP, and for EAP-TTLS passwords without EAP. */
export type InnerTarget = "tls" | "mschapv2" | PasswordTarget | "none";
export type PasswordTarget = "pap" | "chap" | "mschap" | "plain-mschapv2";

/** What each place offers, in the order in which it is shown; "none" only where the place may stay empty. */
export const INNER_TARGETS: Readonly<Record<InnerPlace, readonly InnerTarget[]>> = {
  peap: ["tls", "mschapv2"],
  ttls: ["tls", "mschapv2", "pap", "chap", "mschap", "plain-mschapv2"],
  "teap-1": ["tls", "mschapv2"],
  "teap-2": ["none", "tls", "mschapv2"],
};

/** Puts another method into a tunnel; a new EAP-TLS verifies the server as the tunnel does. */
export function switchInner(document: XmlDocument, place: InnerPlace, to: InnerTarget): EapSwitch {
  const luggage = luggageOf(document, methodInUse(document));
  return compared(document, [(current) => put(current, place, to, luggage)]);
}

/** Puts the envelope around a method that stands bare, as the published schema has it and Windows does not. */
export function intoEnvelope(document: XmlDocument, slot: CredentialSlot): Edits {
  const method = locate(document, slot.eap.path);
  const target = ENVELOPED[slot.id];
  if (method === null || target === undefined) return [];
  const Type = read(document, slot.type).value ?? "0";
  return inOneEdit(document, [
    (current) => replaceElement(current, slot.eap, target.envelope ?? slot.eap, envelopeOf({ Type })),
    (current) => replaceByTransplant(current, target.eap, method),
  ]);
}

const ENVELOPED: { readonly [K in CredentialSlot["id"]]?: CredentialSlot } = {
  "ttls-bare": ttlsSlot,
  "teap-bare-1": teapSlot(0),
  "teap-bare-2": teapSlot(1),
};

function put(document: XmlDocument, place: InnerPlace, to: InnerTarget, luggage: Luggage): Edits {
  switch (place) {
    case "peap":
      return instead(document, [peapSlot.eap], peapSlot.eap, credentialValue(to, luggage));
    case "ttls":
      return putIntoTtls(document, to, luggage);
    case "teap-1":
      return putIntoTeap(document, 0, to, luggage);
    case "teap-2":
      return putIntoTeap(document, 1, to, luggage);
  }
}

function putIntoTtls(document: XmlDocument, to: InnerTarget, luggage: Luggage): Edits {
  const phase2 = eapAt.ttls.Phase2Authentication;
  const { EapHostConfig, PAPAuthentication, CHAPAuthentication, MSCHAPAuthentication, MSCHAPv2Authentication } = phase2;
  const standing = [
    EapHostConfig,
    bareTtlsSlot.eap,
    PAPAuthentication,
    CHAPAuthentication,
    MSCHAPAuthentication,
    MSCHAPv2Authentication,
  ];
  switch (to) {
    case "pap":
      return instead(document, standing, PAPAuthentication, true);
    case "chap":
      return instead(document, standing, CHAPAuthentication, true);
    case "mschap":
      return instead(document, standing, MSCHAPAuthentication, true);
    case "plain-mschapv2":
      return instead(document, standing, MSCHAPv2Authentication, {
        UseWinlogonCredentials: luggage.usesWindowsPassword ?? false,
      });
    default:
      return instead(document, standing, EapHostConfig, envelopeOf(credentialValue(to, luggage)));
  }
}

function putIntoTeap(document: XmlDocument, index: 0 | 1, to: InnerTarget, luggage: Luggage): Edits {
  const rows = eapAt.teap.Phase2Authentication.InnerMethodConfig;
  const isThere = countOf(document, rows.path) > index;
  if (to === "none") return isThere ? editsOf(document, { kind: "remove", ref: rows, indexes: [index] }) : [];
  const value = envelopeOf(credentialValue(to, luggage));
  if (!isThere) return insertRows(document, rows, index, [{ EapHostConfig: value }]);
  const { EapHostConfig } = rows.at(index);
  return instead(document, [EapHostConfig, bareTeapSlot(index).eap], EapHostConfig, value);
}

function credentialValue(to: InnerTarget, { trust, usesWindowsPassword }: Luggage) {
  return to === "tls" ? tlsValue(trust ?? {}) : mschapv2Value(usesWindowsPassword);
}

/** Puts one element in the place of the first that stands there; the others of them go. */
function instead(document: XmlDocument, standing: readonly AnyRef[], by: AnyRef, value: unknown): Edits {
  const [first, ...others] = standing.filter(({ path }) => locate(document, path) !== null);
  if (first === undefined) return writeAny(document, by, value);
  return inOneEdit(document, [
    ...others.map((ref) => (current: XmlDocument) => removeAt(current, ref)),
    (current) => replaceElement(current, first, by, value),
  ]);
}

function removeAt(document: XmlDocument, { path }: AnyRef): Edits {
  const spot = locate(document, path);
  return spot === null ? [] : spot.toHost(removeElement(spot.document, spot.place));
}
