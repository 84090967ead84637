import type { WindowsRelease } from "../spec.ts";

/** What a method is called in code. */
export type EapMethodKey = "tls" | "peap" | "mschapv2" | "ttls" | "teap" | "sim" | "aka" | "akaPrime";

/** An EAP method that Windows brings; a method is known by its type together with its author. */
export interface EapMethod {
  readonly key: EapMethodKey;
  /** In Microsoft's words. */
  readonly name: string;
  /** One sentence about what it is. */
  readonly says: string;
  readonly type: number;
  readonly authorId: number;
  /** The element below `Config` that holds its settings: `Eap`, or one of its own. */
  readonly body: "Eap" | "EapTtls" | "EapTeap" | "EapSim" | "EapAka" | "EapAkaPrime";
  /** Whether Microsoft's RADIUS server, NPS, can serve it. */
  readonly npsSupports: boolean;
  /** The oldest Windows that has it; null when all that this program knows do. */
  readonly since: WindowsRelease | null;
}

/** The type that asks for a vendor number beside it (RFC 3748, section 5.7). */
export const EXPANDED_TYPE = 254;

/** The EAP methods of Windows, most used with VPN first. */
export const EAP_METHODS: readonly EapMethod[] = [
  {
    key: "tls",
    name: "Smart Card or other certificate (EAP-TLS)",
    says: "The user signs in with a certificate from the store, a smart card or Windows Hello.",
    type: 13,
    authorId: 0,
    body: "Eap",
    npsSupports: true,
    since: null,
  },
  {
    key: "peap",
    name: "Protected EAP (PEAP)",
    says: "The device first builds an encrypted tunnel to the server, and signs in inside it with another method.",
    type: 25,
    authorId: 0,
    body: "Eap",
    npsSupports: true,
    since: null,
  },
  {
    key: "mschapv2",
    name: "Secured password (EAP-MSCHAP v2)",
    says: "The user signs in with a name and a password; by itself it does not verify the server.",
    type: 26,
    authorId: 0,
    body: "Eap",
    npsSupports: true,
    since: null,
  },
  {
    key: "ttls",
    name: "EAP-TTLS",
    says: "An encrypted tunnel like that of PEAP, in which older password methods may stand as well.",
    type: 21,
    authorId: 311,
    body: "EapTtls",
    npsSupports: false,
    since: null,
  },
  {
    key: "teap",
    name: "EAP-TEAP",
    says: "An encrypted tunnel in which up to two methods follow each other, such as computer and user.",
    type: 55,
    authorId: 311,
    body: "EapTeap",
    npsSupports: false,
    since: "2004",
  },
  {
    key: "sim",
    name: "EAP-SIM",
    says: "The SIM of a mobile operator signs in, with the keys of GSM.",
    type: 18,
    authorId: 311,
    body: "EapSim",
    npsSupports: false,
    since: null,
  },
  {
    key: "aka",
    name: "EAP-AKA",
    says: "The SIM of a mobile operator signs in, with the keys of UMTS.",
    type: 23,
    authorId: 311,
    body: "EapAka",
    npsSupports: false,
    since: null,
  },
  {
    key: "akaPrime",
    name: "EAP-AKA'",
    says: "Like EAP-AKA, with keys that are bound to the name of the network.",
    type: 50,
    authorId: 311,
    body: "EapAkaPrime",
    npsSupports: false,
    since: null,
  },
];

/** The methods that may stand inside PEAP, TTLS and TEAP. */
export const INNER_EAP_METHODS: readonly EapMethod[] = EAP_METHODS.filter(
  ({ key }) => key === "tls" || key === "mschapv2",
);

/**
 * The method with these ids, or null when it is not one that Windows brings; an absent author means Microsoft's
 * oldest, 0.
 */
export function eapMethod(type: number, authorId = 0): EapMethod | null {
  return EAP_METHODS.find((method) => method.type === type && method.authorId === authorId) ?? null;
}
