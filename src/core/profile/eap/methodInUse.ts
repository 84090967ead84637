import { eapMethod } from "../../vocabulary/eap/methods.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { locate } from "../locate.ts";
import { countOf, read } from "../read.ts";
import {
  type CredentialSlot,
  bareTeapSlot,
  bareTtlsSlot,
  eapAt,
  outerSlot,
  peapSlot,
  teapSlot,
  ttlsSlot,
} from "./eapAt.ts";

/** The numbers of `EapMethod`; undefined where one is absent or does not decode. */
export interface EapIds {
  readonly type: number | undefined;
  readonly vendorId: number | undefined;
  readonly vendorType: number | undefined;
  readonly authorId: number | undefined;
}

/** A method at a place where one can stand inside another, or on its own. */
export interface Credential {
  readonly kind: "tls" | "mschapv2" | "other";
  readonly slot: CredentialSlot;
  /** In Microsoft's words. */
  readonly name: string;
}

/** How EAP-TTLS signs the user in inside its tunnel. */
export type Phase2 =
  | { readonly kind: "none" | "pap" | "chap" | "mschap" | "mschapv2" }
  | { readonly kind: "eap"; readonly method: Credential }
  /** More than one choice stands there, and the schema allows one. */
  | { readonly kind: "several"; readonly names: readonly string[] };

interface Known {
  readonly ids: EapIds;
  /** It stands as escaped text or CDATA. */
  readonly isEscaped: boolean;
}

/** How a profile signs in with EAP: by the ids of the method, and by the body that stands in its configuration. */
export type EapMethodInUse =
  | { readonly kind: "none" }
  /** Something stands there that is no EAP configuration. */
  | { readonly kind: "unreadable" }
  | (Known & { readonly kind: "tls" | "mschapv2"; readonly method: Credential })
  | (Known & { readonly kind: "peap"; readonly inner: Credential | null })
  | (Known & { readonly kind: "ttls"; readonly inner: Phase2 })
  /** The primary method first; two at most are offered. */
  | (Known & { readonly kind: "teap"; readonly inner: readonly Credential[]; readonly count: number })
  | (Known & { readonly kind: "sim" | "aka" | "akaPrime" })
  | (Known & { readonly kind: "other"; readonly name: string; readonly body: "xml" | "blob" | "none" });

/** The EAP method of a profile. The body decides; `EapMethod` only names what the body does not tell. */
export function methodInUse(document: XmlDocument): EapMethodInUse {
  const envelope = locate(document, eapAt.hostConfig.path);
  if (envelope === null) return { kind: isConfigurationFilled(document) ? "unreadable" : "none" };
  const ids = idsOf(document);
  return { ...bodyOf(document, ids), ids, isEscaped: envelope.document !== document };
}

/** Each place of a method in use where EAP-TLS or EAP-MSCHAP v2 stands, outermost first. */
export function credentialsOf(method: EapMethodInUse): readonly Credential[] {
  switch (method.kind) {
    case "tls":
    case "mschapv2":
      return [method.method];
    case "peap":
      return method.inner === null ? [] : [method.inner];
    case "ttls":
      return method.inner.kind === "eap" ? [method.inner.method] : [];
    case "teap":
      return method.inner;
    default:
      return [];
  }
}

/** Whether two readings say the same of the method; what its settings say does not count. */
export function isSameMethod(a: EapMethodInUse, b: EapMethodInUse): boolean {
  return JSON.stringify(a, withoutRefs) === JSON.stringify(b, withoutRefs);
}

function withoutRefs(key: string, value: unknown): unknown {
  return key === "slot" ? (value as CredentialSlot).id : value;
}

/** Says which method has these numbers, known or not. */
export function nameOfIds({ type, authorId = 0 }: EapIds): string {
  if (type === undefined) return "EAP method without a number";
  return eapMethod(type, authorId)?.name ?? `EAP type ${type} of author ${authorId}`;
}

/** Comments and fill-in instructions are none; any element or text is something. */
function isConfigurationFilled(document: XmlDocument): boolean {
  const nodes = locate(document, eapAt.configuration.path)?.place.element.nodes ?? [];
  return nodes.some((node) => {
    if (node.kind === "comment" || node.kind === "instruction") return false;
    return node.kind === "element" || node.value.trim() !== "";
  });
}

function idsOf(document: XmlDocument): EapIds {
  const { EapMethod } = eapAt.hostConfig;
  return {
    type: read(document, EapMethod.Type).value,
    vendorId: read(document, EapMethod.VendorId).value,
    vendorType: read(document, EapMethod.VendorType).value,
    authorId: read(document, EapMethod.AuthorId).value,
  };
}

type Body<M> = M extends Known ? Omit<M, keyof Known> : never;

function bodyOf(document: XmlDocument, ids: EapIds): Body<EapMethodInUse> {
  const isThere = (ref: { readonly path: typeof eapAt.ttls.path }) => locate(document, ref.path) !== null;
  if (isThere(eapAt.eap)) return olderBody(document, ids);
  if (isThere(eapAt.ttls)) return { kind: "ttls", inner: phase2Of(document) };
  if (isThere(eapAt.teap)) return teapBody(document);
  if (isThere(eapAt.sim)) return { kind: "sim" };
  if (isThere(eapAt.aka)) return { kind: "aka" };
  if (isThere(eapAt.akaPrime)) return { kind: "akaPrime" };
  const body = isThere(eapAt.config) ? "xml" : isThere(eapAt.hostConfig.ConfigBlob) ? "blob" : "none";
  return { kind: "other", name: nameOfIds(ids), body };
}

/** The methods of the older kind name themselves once more in their body. */
function olderBody(document: XmlDocument, ids: EapIds): Body<EapMethodInUse> {
  const type = read(document, eapAt.eap.Type).value;
  if (type === "25") return { kind: "peap", inner: credentialAt(document, peapSlot) };
  const method = credentialAt(document, outerSlot);
  if (method !== null && method.kind !== "other") return { kind: method.kind, method };
  return { kind: "other", name: type === undefined ? nameOfIds(ids) : nameOfType(type), body: "xml" };
}

function credentialAt(document: XmlDocument, slot: CredentialSlot): Credential | null {
  if (locate(document, (slot.envelope ?? slot.eap).path) === null) return null;
  const type = read(document, slot.type).value;
  const name = type === undefined ? "A method that cannot be read" : nameOfType(type);
  if (type === "13") return { kind: "tls", slot, name };
  return { kind: type === "26" ? "mschapv2" : "other", slot, name };
}

function nameOfType(type: string): string {
  return eapMethod(Number(type))?.name ?? `EAP type ${type}`;
}

function phase2Of(document: XmlDocument): Phase2 {
  const { Phase2Authentication: at } = eapAt.ttls;
  const method = credentialAt(document, ttlsSlot) ?? credentialAt(document, bareTtlsSlot);
  const choices = [
    ["pap", at.PAPAuthentication],
    ["chap", at.CHAPAuthentication],
    ["mschap", at.MSCHAPAuthentication],
    ["mschapv2", at.MSCHAPv2Authentication],
  ] as const;
  const standing = choices.filter(([, ref]) => locate(document, ref.path) !== null);
  const names = [...standing.map(([, { path }]) => path.at(-1)?.name ?? ""), ...(method === null ? [] : [method.name])];
  if (names.length > 1) return { kind: "several", names };
  if (method !== null) return { kind: "eap", method };
  return { kind: standing[0]?.[0] ?? "none" };
}

function teapBody(document: XmlDocument): Body<EapMethodInUse> {
  const count = countOf(document, eapAt.teap.Phase2Authentication.InnerMethodConfig.path);
  const inner = ([0, 1] as const).flatMap(
    (index) => credentialAt(document, teapSlot(index)) ?? credentialAt(document, bareTeapSlot(index)) ?? [],
  );
  return { kind: "teap", inner, count };
}
