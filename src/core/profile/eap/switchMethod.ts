/**
 * From one EAP method to another. What both have stays: the trust in the server, and a certificate or password method
 * moves into a tunnel and out of it as it was written. Text outside the EAP configuration is untouched.
 */
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { removeElement, replaceContent } from "../../xml/edit.ts";
import { reparseXml } from "../../xml/reparse.ts";
import { editsOf, ask } from "../changes.ts";
import { isRoot, locate } from "../locate.ts";
import { isProfile } from "../mount.ts";
import { read } from "../read.ts";
import type { AnyRef } from "../ref.ts";
import { inOneEdit, write, writeAny } from "../write.ts";
import { type Comparison, compareEap } from "./comparison.ts";
import { type CredentialSlot, eapAt, outerSlot, peapSlot, teapSlot, ttlsSlot } from "./eapAt.ts";
import { type EapMethodInUse, methodInUse } from "./methodInUse.ts";
import { type Luggage, luggageOf } from "./luggage.ts";
import { envelopeOf, idsOf, mschapv2Value, peapValue, teapValue, tlsValue, ttlsValue } from "./methodValues.ts";
import { replaceByTransplant, replaceElement } from "./replaceElement.ts";
import { SAFE_TRUST, setTrust, tlsTrust } from "./trust.ts";

type Edits = readonly TextEdit[];
type Step = (current: XmlDocument) => Edits;

/** A method that a profile can be given; "other" is one that is not part of Windows. */
export const EAP_TARGETS = [
  "none",
  "tls",
  "peap",
  "mschapv2",
  "ttls",
  "teap",
  "sim",
  "aka",
  "akaPrime",
  "other",
] as const;
export type EapTarget = (typeof EAP_TARGETS)[number];
type NativeTarget = Exclude<EapTarget, "none" | "other">;

/** What a switch would do: the edits, and in words what comes along and what is lost. */
export interface EapSwitch extends Comparison {
  readonly edits: Edits;
}

/**
 * Makes the profile sign in with another EAP method; no edits when it does already. A new method gets safe settings, and
 * `UserMethod` becomes Eap when it is absent. A file that holds an EAP configuration and nothing else keeps one.
 */
export function switchMethod(document: XmlDocument, to: EapTarget): EapSwitch {
  const method = methodInUse(document);
  if (method.kind === to) return { edits: [], keeps: [], drops: [] };
  if (to === "none" && !isProfile(document)) return { edits: [], keeps: [], drops: [] };
  if (to === "none") return { edits: removeEap(document), keeps: [], drops: ["All EAP settings"] };
  const made = compared(document, [...stepsTo(document, method, to), namesEapAsUserMethod]);
  return method.kind === "unreadable" ? { ...made, drops: [UNREADABLE, ...made.drops] } : made;
}

const UNREADABLE = "What stands in the configuration and cannot be read";

/** The steps as one edit, and what it keeps and loses. */
export function compared(document: XmlDocument, steps: readonly Step[]): EapSwitch {
  const edits = inOneEdit(document, steps);
  const after = reparseXml(document, edits);
  if (!after.ok) throw new Error(`A switch of the EAP method broke the text: ${after.error.message}`);
  return { edits, ...compareEap(document, after.value) };
}

function stepsTo(document: XmlDocument, method: EapMethodInUse, to: NativeTarget | "other"): readonly Step[] {
  if (to === "other") return [...emptied(document), writeOtherMethod];
  const luggage = luggageOf(document, method);
  const body = bodyOf(method);
  const value = valueFor(to, luggage);
  const put: readonly Step[] =
    body === null
      ? [...emptied(document), (current) => writeEnvelope(current, idsFor(to), inConfig(PLACES[to], value))]
      : [(current) => replaceElement(current, body, PLACES[to], value), (current) => writeIds(current, idsFor(to))];
  return [...put, ...unpack(luggage, to)];
}

// ---- where methods stand, and what they are ---------------------------------------------------------------------------

const PLACES: Readonly<Record<NativeTarget, AnyRef>> = {
  tls: eapAt.eap,
  peap: eapAt.eap,
  mschapv2: eapAt.eap,
  ttls: eapAt.ttls,
  teap: eapAt.teap,
  sim: eapAt.sim,
  aka: eapAt.aka,
  akaPrime: eapAt.akaPrime,
};

/** The element that holds the settings of a method; null when it is not known well enough to be replaced alone. */
function bodyOf({ kind }: EapMethodInUse): AnyRef | null {
  return kind === "none" || kind === "unreadable" || kind === "other" ? null : PLACES[kind];
}

function inConfig({ path }: AnyRef, value: unknown) {
  return { Config: { [path.at(-1)?.name ?? ""]: value } };
}

function idsFor(to: NativeTarget) {
  switch (to) {
    case "tls":
      return idsOf(13, 0);
    case "peap":
      return idsOf(25, 0);
    case "mschapv2":
      return idsOf(26, 0);
    case "ttls":
      return idsOf(21, 311);
    case "teap":
      return idsOf(55, 311);
    case "sim":
      return idsOf(18, 311);
    case "aka":
      return idsOf(23, 311);
    case "akaPrime":
      return idsOf(50, 311);
  }
}

function valueFor(to: NativeTarget, luggage: Luggage): object {
  const trust = { ...SAFE_TRUST, ...luggage.trust };
  switch (to) {
    case "tls":
      return tlsValue(trust);
    case "mschapv2":
      return mschapv2Value(luggage.usesWindowsPassword);
    case "peap":
      return peapValue(luggage.trust ?? SAFE_TRUST, standIn(luggage));
    case "ttls":
      return ttlsValue(trust, { EapHostConfig: envelopeOf(standIn(luggage)) });
    case "teap":
      return teapValue(trust, [envelopeOf(standIn(luggage))]);
    case "sim":
    case "aka":
    case "akaPrime":
      return luggage.sim ?? NEW_SIM;
  }
}

/** The permanent identity stays hidden, and the realm is the one that the network defines. */
const NEW_SIM = { DontRevealPermanentID: true, Realm: { "@Enabled": true } };

// ---- luggage ----------------------------------------------------------------------------------------------------------

/** What is printed where a method of the luggage will stand; it says what a new one would say when there is none. */
function standIn(luggage: Luggage) {
  const isPassword = luggage.tls === null && (luggage.mschapv2 !== null || luggage.usesWindowsPassword !== undefined);
  return isPassword ? mschapv2Value(luggage.usesWindowsPassword) : tlsValue(luggage.trust ?? {});
}

function unpack(luggage: Luggage, to: EapTarget): readonly Step[] {
  const slot = slotOf(to);
  const method = to === "mschapv2" ? luggage.mschapv2 : to === "tls" ? luggage.tls : (luggage.tls ?? luggage.mschapv2);
  if (slot === null || method === null) return [];
  const trust = to === "tls" ? luggage.trust : null;
  return [
    (current) => replaceByTransplant(current, slot.eap, method),
    (current) => (trust === null ? [] : editsOf(current, setTrust(tlsTrust(slot.tls), trust))),
  ];
}

function slotOf(to: EapTarget): CredentialSlot | null {
  switch (to) {
    case "tls":
    case "mschapv2":
      return outerSlot;
    case "peap":
      return peapSlot;
    case "ttls":
      return ttlsSlot;
    case "teap":
      return teapSlot(0);
    default:
      return null;
  }
}

// ---- edits ------------------------------------------------------------------------------------------------------------

/** The numbers of the vendor are written only where others stand. */
function writeIds(document: XmlDocument, ids: ReturnType<typeof idsOf>): Edits {
  const { Type, VendorId, VendorType, AuthorId } = eapAt.hostConfig.EapMethod;
  return inOneEdit(document, [
    (current) => write(current, Type, ids.Type),
    (current) => (read(current, VendorId).present ? write(current, VendorId, ids.VendorId) : []),
    (current) => (read(current, VendorType).present ? write(current, VendorType, ids.VendorType) : []),
    (current) => write(current, AuthorId, ids.AuthorId),
  ]);
}

/** The envelope with its numbers and settings; one that stands there is filled. */
function writeEnvelope(document: XmlDocument, ids: ReturnType<typeof idsOf>, settings: object): Edits {
  if (locate(document, eapAt.hostConfig.path) === null)
    return writeAny(document, eapAt.hostConfig, { EapMethod: ids, ...settings });
  return inOneEdit(document, [
    (current) => writeIds(current, ids),
    (current) => writeAny(current, eapAt.hostConfig, { ...read(current, eapAt.hostConfig).value, ...settings }),
  ]);
}

/** Only its vendor knows the numbers and the settings. */
function writeOtherMethod(document: XmlDocument): Edits {
  const { Type, VendorId, VendorType, AuthorId } = eapAt.hostConfig.EapMethod;
  const known =
    (ref: typeof Type): Step =>
    (current) =>
      read(current, ref).present ? [] : write(current, ref, 0);
  // What stays is written first, so that nothing is empty when the numbers go.
  return inOneEdit(document, [
    (current) => writeAny(current, eapAt.config, {}),
    known(VendorId),
    known(VendorType),
    (current) => write(current, Type, undefined),
    (current) => editsOf(current, ask(Type, "Type number of the method, from its vendor")),
    (current) => write(current, AuthorId, undefined),
    (current) => editsOf(current, ask(AuthorId, "Author number of the method, from its vendor")),
  ]);
}

function namesEapAsUserMethod(document: XmlDocument): Edits {
  return read(document, eapAt.userMethod).present ? [] : write(document, eapAt.userMethod, "Eap");
}

/** Empties the configuration, and removes it unless a comment in it stays. */
function removeEap(document: XmlDocument): Edits {
  return inOneEdit(document, [
    clearConfiguration,
    (current) => (hasComment(current) ? [] : write(current, eapAt.configuration, undefined)),
  ]);
}

/** Makes room for another method: in the envelope where there is one, else in the configuration. */
function emptied(document: XmlDocument): readonly Step[] {
  if (locate(document, eapAt.hostConfig.path) === null) return [clearConfiguration];
  return [eapAt.config, eapAt.hostConfig.ConfigBlob].map((ref) => (current) => removeAt(current, ref));
}

/** Removes what stands in the configuration; its comments stay. */
function clearConfiguration(document: XmlDocument): Edits {
  const envelope = locate(document, eapAt.hostConfig.path);
  if (envelope !== null && !isRoot(envelope))
    return envelope.toHost(removeElement(envelope.document, envelope.place, { comments: "none" }));
  const spot = locate(document, eapAt.configuration.path);
  return spot === null ? [] : spot.toHost(replaceContent(spot.document, spot.place, ""));
}

function removeAt(document: XmlDocument, { path }: AnyRef): Edits {
  const spot = locate(document, path);
  return spot === null ? [] : spot.toHost(removeElement(spot.document, spot.place, { comments: "none" }));
}

function hasComment(document: XmlDocument): boolean {
  const nodes = locate(document, eapAt.configuration.path)?.place.element.nodes ?? [];
  return nodes.some(({ kind }) => kind === "comment");
}
