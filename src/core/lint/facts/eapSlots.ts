/**
 * What stands in an EAP configuration, level by level. The same settings stand at several places (EAP-TLS on its own, in
 * PEAP, in EAP-TTLS, twice in TEAP), and a rule about them looks at all of these.
 */
import {
  type CredentialSlot,
  type SlotId,
  type TlsRefs,
  bareTeapSlot,
  bareTtlsSlot,
  eapAt,
  outerSlot,
  peapSlot,
  teapSlot,
  ttlsSlot,
} from "../../profile/eap/eapAt.ts";
import { type TrustRefs, peapTrust, teapTrust, tlsTrust, ttlsTrust } from "../../profile/eap/trust.ts";
import type { Look } from "../rule.ts";

/** How a check reads a setting. */
export type Read = Look["read"];

/** The outer method, told by its settings; "none" without an EAP configuration, "other" where the settings are not known. */
export type EapKind = "none" | "tls" | "peap" | "mschapv2" | "ttls" | "teap" | "sim" | "aka" | "akaPrime" | "other";

/** A method at a place where one proves someone. */
export interface EapCredential {
  readonly kind: "tls" | "mschapv2" | "other";
  readonly slot: CredentialSlot;
  /** "EAP-TLS inside PEAP" */
  readonly title: string;
}

/** A place where EAP-TLS signs in with a certificate. */
export interface TlsPlace {
  readonly slot: CredentialSlot;
  readonly tls: TlsRefs;
  /** "EAP-TLS inside PEAP" */
  readonly title: string;
}

/** A place where the server is verified. */
export interface TrustLevel {
  readonly refs: TrustRefs;
  /** "EAP-TLS inside PEAP", "the tunnel of TEAP" */
  readonly title: string;
  readonly method: "tls" | "peap" | "ttls" | "teap";
  /** The tunnel around it; null for the level that meets the server first. */
  readonly inside: "peap" | "ttls" | "teap" | null;
  /** Nothing switches the verification off here. */
  readonly verifies: boolean;
}

export interface EapSlots {
  readonly kind: EapKind;
  /** Outermost first. */
  readonly credentials: readonly EapCredential[];
  readonly tls: readonly TlsPlace[];
  /** Outermost first. */
  readonly levels: readonly TrustLevel[];
}

const NOTHING: EapSlots = { kind: "none", credentials: [], tls: [], levels: [] };
const known = new WeakMap<object, EapSlots>();

/** The methods and levels of a profile's EAP configuration; worked out once for each state of it. */
export function eapSlots(read: Read): EapSlots {
  const { value } = read(eapAt.hostConfig);
  if (value === undefined) return NOTHING;
  const slots = known.get(value) ?? slotsOf(read);
  known.set(value, slots);
  return slots;
}

function slotsOf(read: Read): EapSlots {
  const kind = kindOf(read);
  const credentials = SLOTS[kind].flatMap((slot) => credentialAt(read, slot));
  const tls = credentials.flatMap(({ kind: one, slot, title }) =>
    one === "tls" ? [{ slot, tls: slot.tls, title }] : [],
  );
  return {
    kind,
    credentials,
    tls,
    levels: [...tunnelOf(read, kind), ...tls.map((place) => levelOf(read, kind, place))],
  };
}

function kindOf(read: Read): EapKind {
  const { present } = read(eapAt.eap);
  if (present) return BY_TYPE[read(eapAt.eap.Type).value ?? ""] ?? "other";
  return newerMethod(read) ?? "other";
}

/** The method whose settings stand in an element of its own; undefined where there is none. */
export function newerMethod(read: Read): (typeof NEWER)[number] | undefined {
  return NEWER.find((kind) => read({ path: eapAt[kind].path, spec: eapAt[kind].spec }).present);
}

const BY_TYPE: Readonly<Record<string, EapKind>> = { "13": "tls", "25": "peap", "26": "mschapv2" };
const NEWER = ["ttls", "teap", "sim", "aka", "akaPrime"] as const;

/** Where a method can stand that proves someone, for each outer method. */
const SLOTS: Readonly<Record<EapKind, readonly CredentialSlot[]>> = {
  none: [],
  tls: [outerSlot],
  mschapv2: [outerSlot],
  peap: [peapSlot],
  ttls: [ttlsSlot, bareTtlsSlot],
  teap: [teapSlot(0), bareTeapSlot(0), teapSlot(1), bareTeapSlot(1)],
  sim: [],
  aka: [],
  akaPrime: [],
  other: [],
};

/** Every place where a method can stand that proves someone, outermost first. */
export const ALL_SLOTS: readonly CredentialSlot[] = [...new Set(Object.values(SLOTS).flat())];

function credentialAt(read: Read, slot: CredentialSlot): readonly EapCredential[] {
  const { present } = read(slot.envelope === null ? slot.eap : slot.envelope);
  if (!present) return [];
  const type = read(slot.type).value;
  const kind = type === "13" ? "tls" : type === "26" ? "mschapv2" : "other";
  return [{ kind, slot, title: METHODS[kind] + PLACES[slot.id] }];
}

const METHODS = { tls: "EAP-TLS", mschapv2: "EAP-MSCHAP v2", other: "the method" } as const;
const PLACES: Readonly<Record<SlotId, string>> = {
  outer: "",
  peap: " inside PEAP",
  ttls: " inside EAP-TTLS",
  "ttls-bare": " inside EAP-TTLS",
  "teap-1": " as the first method of TEAP",
  "teap-bare-1": " as the first method of TEAP",
  "teap-2": " as the second method of TEAP",
  "teap-bare-2": " as the second method of TEAP",
};

function tunnelOf(read: Read, kind: EapKind): readonly TrustLevel[] {
  switch (kind) {
    case "peap":
      return [{ ...tunnel("peap", "the tunnel of PEAP", peapTrust), verifies: isOn(read, peapTrust) }];
    case "ttls":
      return [tunnel("ttls", "the tunnel of EAP-TTLS", ttlsTrust)];
    case "teap":
      return [tunnel("teap", "the tunnel of TEAP", teapTrust)];
    default:
      return [];
  }
}

function tunnel(method: "peap" | "ttls" | "teap", title: string, refs: TrustRefs): TrustLevel {
  return { method, title, refs, inside: null, verifies: true };
}

function levelOf(read: Read, kind: EapKind, { tls, title }: TlsPlace): TrustLevel {
  const refs = tlsTrust(tls);
  const inside = kind === "peap" || kind === "ttls" || kind === "teap" ? kind : null;
  return { method: "tls", title, refs, inside, verifies: isOn(read, refs) };
}

/** Not configured behaves as on. */
function isOn(read: Read, { verifies }: TrustRefs): boolean {
  return verifies === null || read(verifies).value !== false;
}
